import type * as Y from 'yjs'
import { z } from 'zod'
import { type LengthUnit, lengthUnits, type Measure } from './measure.ts'

/** How long a story is to be. */
export interface LengthTarget {
  readonly number: number
  readonly unit: LengthUnit
}

/** The highest target. */
export const maxTarget = 1_000_000

const targetSchema = z
  .object({ number: z.number().int().min(1).max(maxTarget), unit: z.enum(lengthUnits) })
  .nullable()
  .catch(null)

/**
 * How long a draft is to be; null where nobody has said. It stands in the draft beside its fields:
 * it goes where the draft goes, but is no part of the article, and never published.
 */
export function targetOf(draft: Y.Doc): LengthTarget | null {
  return targetSchema.parse(draft.getMap('draft').get('target') ?? null)
}

/** Says how long a draft is to be; null takes it back. What stands there already writes nothing. */
export function setTarget(draft: Y.Doc, target: LengthTarget | null, origin?: unknown): void {
  const before = targetOf(draft)
  if (before?.number === target?.number && before?.unit === target?.unit) return
  draft.transact(() => {
    const about = draft.getMap('draft')
    if (target === null) about.delete('target')
    else about.set('target', { number: target.number, unit: target.unit })
  }, origin)
}

/** How a length stands to its target. */
export interface TargetStanding {
  readonly is: 'under' | 'met' | 'over'
  /** By how much, in the target's unit. */
  readonly by: number
  /** Whether that is little: up to a twentieth of the target. */
  readonly close: boolean
  /** The part of the target that is there: 1 is all of it. */
  readonly share: number
}

export function lengthStandingOf(measure: Measure, { number, unit }: LengthTarget): TargetStanding {
  const difference = measure[unit] - number
  return {
    is: difference === 0 ? 'met' : difference < 0 ? 'under' : 'over',
    by: Math.abs(difference),
    close: Math.abs(difference) <= number / 20,
    share: measure[unit] / number,
  }
}
