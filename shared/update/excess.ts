import { draftLimits, type Limit } from './limits.ts'

/** An update exceeds what a draft may hold. */
export class Excess extends Error {
  readonly limit: Limit

  constructor(limit: Limit) {
    super(`more ${limit} than ${draftLimits[limit]}`)
    this.name = 'Excess'
    this.limit = limit
  }
}

/** @throws Excess for more than the limit allows */
export function bound(limit: Limit, count: number): void {
  if (count > draftLimits[limit]) throw new Excess(limit)
}
