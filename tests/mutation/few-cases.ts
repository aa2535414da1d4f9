/**
 * fast-check as the tests see it under mutation: with few cases of each law, because there are
 * thousands of mutants.
 */
import fc from '../../node_modules/fast-check/lib/fast-check.js'

export * from '../../node_modules/fast-check/lib/fast-check.js'

const few = 20

/** `fc.assert`, with no more than a few cases. */
export function assert<Values>(
  property: fc.IRawProperty<Values>,
  { numRuns = few, ...others }: fc.Parameters<Values> = {},
): Promise<void> | void {
  return fc.assert(property, { ...others, numRuns: Math.min(numRuns, few) })
}

export default { ...fc, assert }
