import type { Traced } from '#shared/merge/names/traced.ts'
import type { LineForm } from '#shared/review/diff/line-form.ts'
import type { Copies } from './merge-tokens.ts'
import type { Stretch } from './three-way.ts'

/** A line of a merged text, and where it stands in each copy that has it. */
export interface PlacedLine {
  readonly index: number
  readonly form: LineForm
  readonly places: Readonly<Partial<Record<keyof Copies, number>>>
}

/** The lines of merged tokens, with their places in the copies. */
export function placedLines(tokens: readonly Traced[], copies: Copies, stretches: readonly Stretch[]): PlacedLine[] {
  const known = placesIn(copies, stretches)
  return tokens.flatMap(({ token, side, at }, index): PlacedLine[] => {
    if (token.kind !== 'line') return []
    return [{ index, form: token.form, places: known.get(`${side} ${at}`) ?? {} }]
  })
}

/** Where each line of the copies stands in all that have it, by its side and place. */
function placesIn(copies: Copies, stretches: readonly Stretch[]): ReadonlyMap<string, PlacedLine['places']> {
  const found = new Map<string, PlacedLine['places']>()
  const put = (places: PlacedLine['places']) => {
    for (const copy of ['base', 'one', 'other'] as const) {
      const traced = copies[copy][places[copy] ?? -1]
      if (traced?.token.kind === 'line') found.set(`${traced.side} ${traced.at}`, places)
    }
  }
  for (const { kind, left, base, one, other } of stretches) {
    const inAll = kind === 'same' || (kind === 'agreed' && left === null)
    const length = Math.max(base.to - base.from, one.to - one.from, other.to - other.from)
    for (let offset = 0; offset < length; offset += 1) {
      const places = {
        ...(base.from + offset < base.to && { base: base.from + offset }),
        ...(one.from + offset < one.to && { one: one.from + offset }),
        ...(other.from + offset < other.to && { other: other.from + offset }),
      }
      if (kind === 'same') put(places)
      else if (inAll)
        put({
          ...(places.one !== undefined && { one: places.one }),
          ...(places.other !== undefined && { other: places.other }),
        })
      else for (const [copy, place] of Object.entries(places)) put({ [copy]: place })
    }
  }
  return found
}
