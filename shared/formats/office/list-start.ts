/** The number that a list can begin with: documents count from nought to what two bytes hold. */
export function listStartOf(start: number): number {
  return Math.min(32_767, Math.max(0, start))
}
