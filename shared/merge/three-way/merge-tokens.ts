import { bothAdditions } from '#shared/merge/names/additions.ts'
import type { Traced, TracedTable } from '#shared/merge/names/traced.ts'
import { isSlight } from '#shared/review/diff/changes.ts'
import type { Break, Word } from '#shared/review/diff/flat.ts'
import type { LineForm } from '#shared/review/diff/line-form.ts'
import { atLineEnds, besideGoneLines } from './at-line-ends.ts'
import { atSentences } from './at-sentences.ts'
import { Belonging } from './belonging.ts'
import { grouped } from './grouped.ts'
import { Inheritance } from './inheritance.ts'
import { type MarkChange, withChanges } from './inherited-marks.ts'
import { withoutLeftOvers } from './left-overs.ts'
import { changedAttributes, mergeForms } from './merge-forms.ts'
import { changedLinks, mergeMarks } from './merge-marks.ts'
import { numbered } from './numbered.ts'
import { sentencesIn } from './passages.ts'
import { readable } from './readable.ts'
import { withoutSaidTwice } from './said-by-both.ts'
import { spaced } from './spaced.ts'
import { SplitLines } from './split-lines.ts'
import { withoutTaken } from './taken-out.ts'
import { type Span, type Stretch, threeWay } from './three-way.ts'
import { isFirst } from './whole-reading.ts'

/**
 * A passage of merged tokens, of which each side has another reading; it stands there as one of
 * them. `base`: what stood there before either.
 */
export interface TokenClash extends Span {
  readonly base: readonly Traced[]
  readonly one: readonly Traced[]
  readonly other: readonly Traced[]
  /** In each copy, how many containers the first line behind the passage goes on in. */
  readonly behind: Readonly<Record<keyof Copies, number>>
}

/** What the changes of both sides give, and where they contradict one another. */
export interface MergedTokens {
  readonly tokens: readonly Traced[]
  readonly clashes: readonly TokenClash[]
}

/** Three copies of a sequence of tokens. */
export interface Copies {
  readonly base: readonly Traced[]
  readonly one: readonly Traced[]
  readonly other: readonly Traced[]
}

/**
 * Merges a table that stands in all three copies; null where the changes of both sides cannot be
 * put together. `isTakenOut`: whether a side has moved lines out of it that are still in the
 * other’s.
 */
export type MergeTable = (base: Traced, one: Traced, other: Traced, isTakenOut: () => boolean) => TracedTable | null

/**
 * Merges tokens by words, lines and what lines and words are besides. Every token that a side put
 * in is in the merged ones, or in a clash. It does not matter which side is called the one.
 *
 * @param unmoved the copies before what either side moved was moved in all of them.
 */
export function mergeTokens(copies: Copies, mergeTable: MergeTable, unmoved = copies): MergedTokens {
  const merge = new TokenMerge(copies, mergeTable)
  const merged = merge.result(unmoved)
  const once = withoutSaidTwice(copies, merge.stretches, merged.tokens)
  return once === null ? merged : mergeTokens(once, mergeTable, unmoved)
}

class TokenMerge {
  readonly stretches: readonly Stretch[]
  readonly #copies: Copies
  readonly #mergeTable: MergeTable
  readonly #numbers: ReturnType<typeof numbered>
  readonly #inheritance: Inheritance
  readonly #tokens: Traced[] = []
  readonly #clashes: TokenClash[] = []
  readonly #splits = new SplitLines(this.#tokens)

  constructor(copies: Copies, mergeTable: MergeTable) {
    this.#copies = copies
    this.#mergeTable = mergeTable
    this.#numbers = numbered(copies)
    const { base, one, other, units } = this.#numbers
    const belonging = new Belonging(copies.base)
    const { isEnd, says } = this.#numbers
    const starts = new Set(sentencesIn(copies.base).map(({ from }) => from))
    this.stretches = joined(
      threeWay(
        base,
        one,
        other,
        (hunks, side) => {
          const whole = atLineEnds(atSentences(hunks, base, side, starts), base, side, isEnd)
          return besideGoneLines(readable(whole, copies.base), base, side, isEnd, says)
        },
        units,
        (side, { fromA, fromB, toB }, change) => {
          const now = copies[side === 'one' ? 'other' : 'one'].slice(change.fromB, change.toB)
          return belonging.isTo({ ...change, now }, copies[side].slice(fromB, toB), fromA)
        },
      ),
      copies.base,
    )
    this.#inheritance = new Inheritance(copies, this.stretches)
  }

  result(unmoved: Copies): MergedTokens {
    for (const stretch of this.stretches) this.#put(stretch)
    const merged = { tokens: this.#tokens, clashes: this.#clashes }
    const full = withoutLeftOvers(merged, this.#copies, this.stretches, unmoved)
    return spaced(grouped(full, this.#copies, this.stretches), unmoved)
  }

  #put(stretch: Stretch): void {
    const { kind, left } = stretch
    const [o, a, b] = [this.#in(stretch, 'base'), this.#in(stretch, 'one'), this.#in(stretch, 'other')]
    if (kind === 'same') for (const [index, was] of o.entries()) this.#putSame(was, a[index], b[index])
    else if (kind === 'one') this.#putChange(stretch, kind, 'other')
    else if (kind === 'other') this.#putChange(stretch, kind, 'one')
    else if (left !== null && !this.#isLeftLost(stretch))
      this.#tokens.push(...left.flatMap((index) => this.#copies.base[index] ?? []))
    else if (kind === 'agreed' && left === null)
      for (const [index, each] of a.entries()) this.#putSame(null, each, b[index])
    else this.#putClash(stretch, o, a, b)
  }

  #in(stretch: Stretch, side: keyof Copies): readonly Traced[] {
    return this.#copies[side].slice(stretch[side].from, stretch[side].to)
  }

  /** Whether a side changed more than words of what it left and the other took out. */
  #isLeftLost(stretch: Stretch): boolean {
    const number = (side: keyof Copies, index: number) => this.#numbers[side][index]
    return (['one', 'other'] as const).some((side) => {
      let at = stretch[side].from
      for (let index = stretch.base.from; index < stretch.base.to && at < stretch[side].to; index += 1) {
        const [was, now] = [this.#copies.base[index], this.#copies[side][at]]
        if (number('base', index) !== number(side, at) || was === undefined) continue
        if (isLost(was, now, [])) return true
        at += 1
      }
      return false
    })
  }

  /**
   * Puts in what one side alone changed, with what it gets from the other (`kept`). Where that one
   * changed a table, a line's attributes or a link, which is lost, the sides contradict one
   * another.
   */
  #putChange(stretch: Stretch, side: 'one' | 'other', kept: 'one' | 'other'): void {
    const [was, now, others] = [this.#in(stretch, 'base'), this.#in(stretch, side), this.#in(stretch, kept)]
    const marks = this.#inheritance.marksOf(stretch, kept)
    if (was.some((each, index) => isLost(each, others[index], marks))) {
      if (side === 'one') this.#putClash(stretch, was, now, others)
      else this.#putClash(stretch, was, others, now)
      return
    }
    const before = this.#tokens.at(-1)
    const isInLine = before !== undefined && before.token.kind !== 'line'
    for (const traced of now) {
      const { token } = traced
      if (token.kind !== 'line') this.#tokens.push({ ...traced, token: withChanges(token, marks) })
      else {
        if (isInLine) this.#splits.began(this.#tokens.length, side)
        const form = was.length === 0 ? this.#inheritance.formOf(token.form, stretch.base.from, kept) : token.form
        this.#tokens.push(form === token.form ? traced : { ...traced, token: { kind: 'line', form } })
      }
    }
  }

  /** `stretch`: where that is in the copies; null for one line, on whose place both agree. */
  #putClash(stretch: Stretch | null, was: readonly Traced[], one: readonly Traced[], other: readonly Traced[]): void {
    const both = was.length === 0 ? bothAdditions(one, other, this.#tokens.at(-1)) : null
    if (both !== null) {
      this.#tokens.push(...both)
      return
    }
    // Inserting nothing but a space contradicts nothing.
    if (was.length === 0 && (isBlank(one) || isBlank(other))) {
      this.#tokens.push(...(isBlank(one) ? other : one))
      return
    }
    const from = this.#tokens.length
    this.#tokens.push(...(withoutTaken(this.#copies, one, other) ?? (isFirst(was, one, other) ? one : other)))
    this.#clashes.push({ from, to: this.#tokens.length, base: was, one, other, behind: this.#behind(stretch) })
  }

  #behind(stretch: Stretch | null): TokenClash['behind'] {
    if (stretch === null) return nothingBehind
    const behind = (side: keyof Copies) => {
      const line = this.#copies[side].find(({ token }, index) => index >= stretch[side].to && token.kind === 'line')
      return line?.token.kind === 'line' ? line.token.form.continues : 0
    }
    return { base: behind('base'), one: behind('one'), other: behind('other') }
  }

  /** A token that is in both sides, and in the base unless both inserted it. */
  #putSame(was: Traced | null, one: Traced | undefined, other: Traced | undefined): void {
    if (one === undefined || other === undefined) return
    if (one.table && other.table) this.#putTable(was, one, other)
    else if (one.token.kind === 'line') this.#putLine(was, one, other)
    else this.#putWord(was, one, other)
  }

  #putTable(was: Traced | null, one: Traced, other: Traced): void {
    const isTakenOut = () => withoutTaken(this.#copies, [one], [other]) !== null
    const table = was === null ? one.table : this.#mergeTable(was, one, other, isTakenOut)
    if (table === null) this.#putClash(null, was === null ? [] : [was], [one], [other])
    else this.#putLine(was, { ...one, table }, { ...other, table })
  }

  #putWord(was: Traced | null, one: Traced, other: Traced): void {
    if (one.token.kind === 'line' || other.token.kind === 'line') return
    const { token, clash } = mergeMarks(inlineOf(was), one.token, other.token)
    const at = this.#tokens.length
    this.#tokens.push({ ...one, token, twin: other.at })
    if (clash === null) return
    const last = this.#clashes.at(-1)
    const here = {
      base: was === null ? [] : [was],
      one: { ...one, token: clash.one },
      other: { ...other, token: clash.other },
    }
    if (last?.to === at && last.one.length === last.other.length)
      this.#clashes[this.#clashes.length - 1] = {
        from: last.from,
        to: at + 1,
        base: [...last.base, ...here.base],
        one: [...last.one, here.one],
        other: [...last.other, here.other],
        behind: nothingBehind,
      }
    else
      this.#clashes.push({
        from: at,
        to: at + 1,
        base: here.base,
        one: [here.one],
        other: [here.other],
        behind: nothingBehind,
      })
  }

  #putLine(was: Traced | null, one: Traced, other: Traced): void {
    const [a, b] = [formOf(one), formOf(other)]
    if (a === null || b === null) return
    const { form, clash } = mergeForms(formOf(was), a, b)
    const start = this.#tokens.findLastIndex(({ token }) => token.kind === 'line') + 1
    const { first, last } = this.#splits.ended(a, b, form)
    this.#tokens.push({ ...one, token: { kind: 'line', form: last } })
    if (clash === null) return
    const words = this.#tokens.slice(start, -1)
    const from = first ?? start
    this.#clashes.push({
      from,
      to: this.#tokens.length,
      base: was === null ? [] : [...words, was],
      one: [...words, { ...one, token: { kind: 'line', form: clash.one } }],
      other: [...words, { ...other, token: { kind: 'line', form: clash.other } }],
      behind: nothingBehind,
    })
  }
}

const nothingBehind = { base: 0, one: 0, other: 0 }

function formOf(traced: Traced | null): LineForm | null {
  return traced?.token.kind === 'line' ? traced.token.form : null
}

function isBlank(tokens: readonly Traced[]): boolean {
  return tokens.length > 0 && tokens.every(({ token }) => token.kind === 'word' && token.text.trim() === '')
}

function inlineOf(traced: Traced | null): Word | Break | null {
  return traced === null || traced.token.kind === 'line' ? null : traced.token
}

/**
 * Whether a change to more than words (a table's cells, a line's attributes, a word's link) is lost
 * where a token is replaced; `marks`: what of it goes on to the new words.
 */
function isLost(was: Traced, now: Traced | undefined, marks: readonly MarkChange[]): boolean {
  if (now === undefined) return false
  if (was.table && now.table) return !was.table.node.eq(now.table.node)
  if (was.token.kind === 'line') return now.token.kind === 'line' && changedAttributes(was.token.form, now.token.form)
  return now.token.kind !== 'line' && changedLinks(withChanges(was.token, marks), now.token)
}

/** Joins clashes with almost nothing between them. */
function joined(stretches: readonly Stretch[], base: readonly Traced[]): Stretch[] {
  const found: Stretch[] = []
  for (const stretch of stretches) {
    const [clash, between] = [found.at(-2), found.at(-1)]
    const isNear =
      stretch.kind === 'clash' &&
      clash?.kind === 'clash' &&
      between?.kind === 'same' &&
      isSlight(base.slice(between.base.from, between.base.to).map(({ token }) => token))
    if (isNear) {
      found.length -= 2
      const span = (side: 'base' | 'one' | 'other') => ({ from: clash[side].from, to: stretch[side].to })
      found.push({ kind: 'clash', base: span('base'), one: span('one'), other: span('other'), left: null })
    } else found.push(stretch)
  }
  return found
}
