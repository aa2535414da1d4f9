import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import type * as Y from 'yjs'
import { choicesOf, isKept, mergesOf, openConflictsIn, settle, takeBack } from '#shared/merge/index.ts'
import { attributeKept } from '#shared/review/people/attribute-kept.ts'
import { signDraft } from '#shared/review/people/people.ts'
import { nextNumber, startHistory } from './chance.ts'
import { copyOf, open, sent } from './copies.ts'
import { bodies, first, seeds, steps, wordsIn, worked } from './histories.ts'
import { oneOf, type Step } from './window.ts'

/**
 * What happens on one of three desks: somebody works, and may write a package then; opens one that
 * anybody ever wrote, settles a conflict, takes a merge back. `which`: one of what there is, the
 * newest first.
 */
export type Turn =
  | { readonly kind: 'work'; readonly desk: number; readonly steps: readonly Step[]; readonly sends: boolean }
  | { readonly kind: 'open'; readonly desk: number; readonly which: number }
  | { readonly kind: 'settle'; readonly desk: number; readonly which: number }
  | { readonly kind: 'takeBack'; readonly desk: number; readonly which: number }

const desk = fc.nat(2)
const which = fc.oneof(fc.constant(0), fc.nat(20))
const sends = fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) })

const turn: fc.Arbitrary<Turn> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('work' as const), desk, steps, sends }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('open' as const), desk, which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('settle' as const), desk, which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('takeBack' as const), desk, which }) },
)

/** A story, what three people do with it, and from where on what is left to chance is drawn. */
export interface Exchange {
  readonly body: Node
  readonly turns: readonly Turn[]
  readonly seed: number
}

export const exchanges: fc.Arbitrary<Exchange> = fc.record({
  body: bodies,
  turns: fc.array(turn, { minLength: 2, maxLength: 12 }),
  seed: seeds,
})

/** A copy of the story on a desk, or in a package, and every word that ever stood in it there. */
export interface Copy {
  readonly draft: Y.Doc
  readonly seen: ReadonlySet<string>
}

/**
 * Three desks that exchange packages. `onMerge` is told of every package that is opened, of what
 * was merged, and what it became.
 */
export class Newsroom {
  readonly desks: Copy[]
  readonly #packages: Copy[] = []
  readonly #onMerge: (mine: Copy, theirs: Copy, merged: Y.Doc) => void
  #turns = 0

  constructor({ body, seed }: Exchange, onMerge: (mine: Copy, theirs: Copy, merged: Y.Doc) => void) {
    startHistory(seed)
    this.#onMerge = onMerge
    const draft = sent(first(body))
    this.desks = ['A', 'B', 'C'].map(() => ({ draft: copyOf(draft), seen: new Set(wordsIn(draft).keys()) }))
  }

  do(turn: Turn): void {
    this.#turns += 1
    const copy = this.#at(turn.desk)
    if (turn.kind === 'open') {
      const theirs = oneOf(this.#packages.toReversed(), turn.which)
      if (theirs) this.open(turn.desk, theirs)
      return
    }
    if (turn.kind === 'work') {
      const written = worked(copy.draft, 'ABC'.charAt(turn.desk), turn.steps, 100 * this.#turns)
      this.#put(turn.desk, turn.sends ? sent(written) : written, copy)
      if (turn.sends) this.#packages.push(this.#at(turn.desk))
      return
    }
    const who = 'ABC'.charAt(turn.desk)
    const draft = this.#signed(copy, who)
    if (turn.kind === 'settle') settleOne(draft, turn.which, who)
    else takeOneBack(draft, turn.which, who)
    this.#put(turn.desk, draft, copy)
  }

  /** A desk opens a copy. */
  open(desk: number, theirs: Copy): void {
    const mine = this.#at(desk)
    const merged = copyOf(mine.draft)
    open(merged, theirs.draft)
    this.#onMerge(mine, theirs, merged)
    this.desks[desk] = {
      draft: copyOf(merged),
      seen: new Set([...mine.seen, ...theirs.seen, ...wordsIn(merged).keys()]),
    }
  }

  #at(desk: number): Copy {
    const copy = this.desks[desk]
    if (copy === undefined) throw new RangeError('no such desk')
    return copy
  }

  /** A desk's draft in the window of whoever works there. */
  #signed(copy: Copy, who: string): Y.Doc {
    const draft = copyOf(copy.draft)
    signDraft(draft, { id: who, name: who, initials: who, colour: 'blue', role: 'editor' })
    draft.on('afterTransaction', attributeKept)
    return draft
  }

  #put(desk: number, draft: Y.Doc, { seen }: Copy): void {
    this.desks[desk] = { draft: copyOf(draft), seen: new Set([...seen, ...wordsIn(draft).keys()]) }
  }
}

function settleOne(draft: Y.Doc, which: number, by: string): void {
  const { conflict } = oneOf(openConflictsIn(draft).toReversed(), which) ?? {}
  if (conflict === undefined) return
  const choices = choicesOf(conflict)
  settle(draft, conflict, choices[which % choices.length] ?? 'asIs', { by, at: 1_000 * nextNumber() })
}

function takeOneBack(draft: Y.Doc, which: number, by: string): void {
  const merge = oneOf(mergesOf(draft).filter(isKept).toReversed(), which)
  const number = nextNumber()
  if (merge !== undefined) takeBack(draft, merge, { id: `taken back ${number}`, by, at: 1_000 * number })
}
