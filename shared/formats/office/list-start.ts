/** The number that a list can begin with: documents allow zero to what fits in two bytes. */
export function listStartOf(start: number): number {
  return Math.min(32_767, Math.max(0, start))
}
