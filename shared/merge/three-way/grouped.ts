import { type Container, sharedContainers } from '#shared/review/suggest/container.ts'
import type { Copies, MergedTokens } from './merge-tokens.ts'
import { type PlacedLine as Line, placedLines } from './placed-lines.ts'
import { containersIn } from './regrouped.ts'
import type { Stretch } from './three-way.ts'

type Copy = keyof Copies
type Side = 'one' | 'other'

/**
 * Merged tokens in which each line goes on in the quotation, list or box of the line before it, or
 * does not, as the copies have these two: a side may have taken out, and the other put in, what
 * stood between them. Lines that contradict one another stay as they are.
 */
export function grouped(merged: MergedTokens, copies: Copies, stretches: readonly Stretch[]): MergedTokens {
  const lines = placedLines(merged.tokens, copies, stretches)
  if (lines.every(({ form }) => form.path.length === 0)) return merged
  const grouping = new Grouping(lines, copies)
  const tokens = [...merged.tokens]
  for (const [place, { index, form }] of lines.entries()) {
    const traced = tokens[index]
    const isClash = merged.clashes.some(({ from, to }) => from <= index && index < to)
    const continues = isClash || form.path.length === 0 ? null : grouping.sharedAt(place)
    if (traced !== undefined && continues !== null && continues !== form.continues)
      tokens[index] = { ...traced, token: { kind: 'line', form: { ...form, continues } } }
  }
  return { tokens, clashes: merged.clashes }
}

class Grouping {
  readonly #lines: readonly Line[]
  readonly #copies: Copies
  readonly #containers: Readonly<Record<Copy, ReturnType<typeof containersIn>>>

  constructor(lines: readonly Line[], copies: Copies) {
    this.#lines = lines
    this.#copies = copies
    this.#containers = {
      base: containersIn(copies.base),
      one: containersIn(copies.one),
      other: containersIn(copies.other),
    }
  }

  /** How many containers a line shares with the one before it; null where nothing tells. */
  sharedAt(place: number): number | null {
    const [last, line] = [this.#lines[place - 1], this.#lines[place]]
    if (last === undefined || line === undefined) return null
    const shared = this.#inBoth(last, line) ?? this.#inOne(last, line, place) ?? this.#across(last, line, place)
    return shared === null ? null : Math.min(shared, sharedContainers(last.form.path, line.form.path))
  }

  #inBoth(last: Line, line: Line): number | null {
    const [was, one, other] = [this.#in('base', last, line), this.#in('one', last, line), this.#in('other', last, line)]
    if (one === null || other === null) return null
    return was === null ? Math.max(one, other) : one === was ? other : one
  }

  /**
   * As the only side has it that has both lines, unless the other parted what is there before the
   * second one, or joined it across what was put in.
   */
  #inOne(last: Line, line: Line, place: number): number | null {
    for (const [side, counterpart] of sides) {
      const shared = this.#in(side, last, line)
      if (shared === null) continue
      const isKept = ({ places }: Line) => places.base !== undefined && places[counterpart] !== undefined
      const before = this.#lines.findLast((each, at) => at < place && isKept(each))
      const after = this.#lines.find((each, at) => at >= place && isKept(each))
      const [was, now] = [
        before && after && this.#in('base', before, after),
        before && after && this.#in(counterpart, before, after),
      ]
      if (was == null || now == null || was === now) return shared
      return now > was || after === line ? now : shared
    }
    return null
  }

  /** Of two lines that only one side each has: what both share with one that both sides have. */
  #across(last: Line, line: Line, place: number): number | null {
    const isInBoth = ({ places }: Line) => places.one !== undefined && places.other !== undefined
    const beside = [
      this.#lines.findLast((each, at) => at < place && isInBoth(each)),
      this.#lines.find((each, at) => at > place && isInBoth(each)),
    ]
    const found = sides.flatMap(([side, counterpart]) =>
      beside.flatMap((each) => {
        const [one, other] = [each && this.#in(side, last, each), each && this.#in(counterpart, each, line)]
        return one == null || other == null ? [] : Math.min(one, other)
      }),
    )
    return found.length === 0 ? null : Math.max(...found)
  }

  /** How many containers two lines share in a copy; null where it has them not, or elsewhere. */
  #in(copy: Copy, ...lines: readonly [Line, Line]): number | null {
    const [one, other] = lines.map(({ places, form }) => {
      const traced = this.#copies[copy][places[copy] ?? -1]
      if (traced?.token.kind !== 'line' || keyOf(traced.token.form.path) !== keyOf(form.path)) return null
      return this.#containers[copy].get(traced) ?? null
    })
    if (!one || !other) return null
    const differs = one.findIndex((container, depth) => container !== other[depth])
    return differs === -1 ? one.length : differs
  }
}

const sides = [
  ['one', 'other'],
  ['other', 'one'],
] as const satisfies readonly (readonly [Side, Side])[]

function keyOf(path: readonly Container[]): string {
  return path.map(({ key }) => key).join()
}
