/**
 * What a format demands of a story, each more than the one before: that its file can be read again;
 * that it is copy with a headline and a text; that it is marked up, with a category and valid
 * addresses; that it can stand on a page of its own.
 */
export const demands = ['handOver', 'copy', 'markup', 'page'] as const

export type Demand = (typeof demands)[number]

/** Whether one demand includes another. */
export function asksFor(demand: Demand, part: Demand): boolean {
  return demands.indexOf(demand) >= demands.indexOf(part)
}
