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
 * How long a draft is to be; null if nobody has said. It is stored in the draft beside its fields:
 * it goes where the draft goes, but is not part of the article and is never published.
 */
export function targetOf(draft: Y.Doc): LengthTarget | null {
  return targetSchema.parse(draft.getMap('draft').get('target') ?? null)
}

/**
 * Sets how long a draft is to be; null removes the target. Setting the present target writes
 * nothing.
 */
export function setTarget(draft: Y.Doc, target: LengthTarget | null, origin?: unknown): void {
  const before = targetOf(draft)
  if (before?.number === target?.number && before?.unit === target?.unit) return
  draft.transact(() => {
    const about = draft.getMap('draft')
    if (target === null) about.delete('target')
    else about.set('target', { number: target.number, unit: target.unit })
  }, origin)
}

/** How a length compares to its target. */
export interface TargetStanding {
  readonly is: 'under' | 'met' | 'over'
  /** The difference, in the target's unit. */
  readonly by: number
  /** Whether the difference is small: up to a twentieth of the target. */
  readonly close: boolean
  /** The share of the target that is reached: 1 is all of it. */
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
