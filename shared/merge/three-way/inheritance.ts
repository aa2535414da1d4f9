import type { Traced } from '#shared/merge/names/traced.ts'
import type { LineForm } from '#shared/review/diff/line-form.ts'
import type { Container } from '#shared/review/suggest/container.ts'
import { changesOfMarks, type MarkChange } from './inherited-marks.ts'
import { isLinked } from './merge-marks.ts'
import type { Copies } from './merge-tokens.ts'
import type { Stretch } from './three-way.ts'

type Side = 'one' | 'other'

/** A line of the base, and what a side made of it. */
interface Kept {
  readonly was: LineForm
  readonly now: LineForm
}

/**
 * What one side's words and lines get from what the other side has done around them: marks of the
 * words that they replace or stand between, and the containers of the lines beside them. An item
 * goes along with its list, and a paragraph between two that were put in a box is in the box.
 */
export class Inheritance {
  readonly #copies: Copies
  readonly #kept: Readonly<Record<Side, ReadonlyMap<number, number>>>

  constructor(copies: Copies, stretches: readonly Stretch[]) {
    this.#copies = copies
    this.#kept = { one: linesKeptBy('one', copies, stretches), other: linesKeptBy('other', copies, stretches) }
  }

  /**
   * What a side did to the marks of words that the other replaced, or wrote something between. A
   * link only goes on to words that were linked: whether it is to lead there from others as well,
   * somebody must say.
   */
  marksOf(stretch: Stretch, side: Side): readonly MarkChange[] {
    const isPutIn = stretch.base.from === stretch.base.to
    const around = (from: 'base' | Side) => {
      const [tokens, span] = [this.#copies[from], stretch[from]]
      return isPutIn ? [tokens[span.from - 1], tokens[span.to]] : tokens.slice(span.from, span.to)
    }
    const changes = changesOfMarks(around('base'), around(side))
    const writer = side === 'one' ? 'other' : 'one'
    const written = this.#copies[writer].slice(stretch[writer].from, stretch[writer].to)
    return isPutIn || written.some(isLinked) ? changes : changes.filter(({ type }) => type.name !== 'link')
  }

  /**
   * The form of a line that one side put in at a place of the base, as what the other (`side`) did
   * there has it; its own where that one did nothing.
   */
  formOf(form: LineForm, at: number, side: Side): LineForm {
    const { base } = this.#copies
    const before = this.#lineAt(lineBefore(base, at), side)
    if (before === null) return form
    const path = keyOf(form.path)
    if (path !== keyOf(before.was.path)) return form
    if (path !== '') {
      if (form.continues === 0 || keyOf(before.now.path) === path || isFixed(before.now.path)) return form
      return { ...form, path: before.now.path, continues: continuing(before.now) }
    }
    const after = this.#lineAt(
      base.findIndex(({ token }, index) => index >= at && token.kind === 'line'),
      side,
    )
    if (after === null || after.was.path.length > 0 || after.now.continues === 0) return form
    if (keyOf(after.now.path) !== keyOf(before.now.path) || isFixed(after.now.path)) return form
    return { ...form, path: after.now.path, continues: after.now.continues }
  }

  #lineAt(index: number, side: Side): Kept | null {
    const [was, now] = [this.#copies.base[index], this.#copies[side][this.#kept[side].get(index) ?? -1]]
    return was?.token.kind === 'line' && now?.token.kind === 'line'
      ? { was: was.token.form, now: now.token.form }
      : null
  }
}

/** The end of the line before the one that a token is in; -1 for the first. */
function lineBefore(tokens: readonly Traced[], index: number): number {
  return tokens.findLastIndex(({ token }, at) => at < index && token.kind === 'line')
}

/** Where in a side each line of the base ends that it has left standing, both by their tokens. */
function linesKeptBy(side: Side, { base: tokens }: Copies, stretches: readonly Stretch[]): ReadonlyMap<number, number> {
  const kept = new Map<number, number>()
  const changed = side === 'one' ? 'other' : 'one'
  for (const { kind, base, ...sides } of stretches) {
    if (kind !== 'same' && kind !== changed) continue
    for (let index = base.from; index < base.to; index += 1)
      if (tokens[index]?.token.kind === 'line') kept.set(index, sides[side].from + index - base.from)
  }
  return kept
}

/**
 * How many containers the next line shares with a line of this form: all of them, but for a list
 * item.
 */
export function continuing({ path }: LineForm): number {
  return path.at(-1)?.name === 'listItem' ? path.length - 1 : path.length
}

function keyOf(path: readonly Container[]): string {
  return path.map(({ key }) => key).join()
}

/** Whether content in these containers has a fixed place, as a cell has. */
function isFixed(path: readonly Container[]): boolean {
  return path.some(({ index }) => index !== null)
}
