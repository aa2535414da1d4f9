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
 * anybody ever wrote, or what another desk has; settles a conflict, takes a merge back. `swap`: two
 * desks open what the other has at once. `which`: one of what there is, the newest first.
 */
export type Turn =
  | { readonly kind: 'work'; readonly desk: number; readonly steps: readonly Step[]; readonly sends: boolean }
  | { readonly kind: 'open'; readonly desk: number; readonly which: number }
  | { readonly kind: 'fetch' | 'swap'; readonly desk: number; readonly from: number }
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

const work = (desk: number): fc.Arbitrary<Turn> =>
  fc.record({ kind: fc.constant('work' as const), desk: fc.constant(desk), steps, sends: fc.constant(true) })

/** Routes by which three people exchange what they wrote apart, before they write on. */
const routes: Readonly<Record<string, readonly Turn[]>> = {
  circle: [
    { kind: 'fetch', desk: 1, from: 0 },
    { kind: 'fetch', desk: 2, from: 1 },
    { kind: 'fetch', desk: 0, from: 2 },
  ],
  crissCross: [
    { kind: 'swap', desk: 0, from: 1 },
    { kind: 'fetch', desk: 2, from: 0 },
    { kind: 'swap', desk: 1, from: 2 },
  ],
  allAtOnce: [
    { kind: 'swap', desk: 0, from: 1 },
    { kind: 'swap', desk: 1, from: 2 },
    { kind: 'swap', desk: 2, from: 0 },
  ],
  // The older package of the first desk is opened after the newer one.
  oldAfterNew: [
    { kind: 'fetch', desk: 1, from: 0 },
    { kind: 'fetch', desk: 2, from: 1 },
    { kind: 'open', desk: 2, which: 2 },
    { kind: 'open', desk: 0, which: 1 },
  ],
}

/** Three people write apart, meet by one route, write on, and meet by another. */
const routed: fc.Arbitrary<Turn[]> = fc
  .tuple(
    fc.tuple(work(0), work(1), work(2)),
    fc.constantFrom(...Object.values(routes)),
    fc.subarray([0, 1, 2]).chain((desks) => fc.tuple(...desks.map(work))),
    fc.constantFrom(...Object.values(routes)),
  )
  .map((parts) => parts.flat())

/** A story, what three people do with it, and the seed of everything random. */
export interface Exchange {
  readonly body: Node
  readonly turns: readonly Turn[]
  readonly seed: number
}

export const exchanges: fc.Arbitrary<Exchange> = fc.record({
  body: bodies,
  turns: fc.oneof(
    { weight: 3, arbitrary: fc.array(turn, { minLength: 2, maxLength: 12 }) },
    { weight: 1, arbitrary: routed },
  ),
  seed: seeds,
})

/**
 * A copy of the story on a desk, or in a package: how often each word that stands nowhere twice
 * stands in it, and every such word that ever stood in it there.
 */
export interface Copy {
  readonly draft: Y.Doc
  readonly words: ReadonlyMap<string, number>
  readonly seen: ReadonlySet<string>
}

/** A copy of a draft, with the words that it held before. */
function copyWith(draft: Y.Doc, seen: Iterable<string> = []): Copy {
  const words = wordsIn(draft)
  return { draft, words, seen: new Set([...seen, ...words.keys()]) }
}

type OnMerge = (mine: Copy, theirs: Copy, merged: Copy) => void

/**
 * Three desks that exchange packages. `onMerge` is told of every package that is opened, of what
 * was merged, and what it became.
 */
export class Newsroom {
  readonly desks: Copy[]
  readonly #packages: Copy[] = []
  readonly #onMerge: OnMerge
  #turns = 0

  constructor({ body, seed }: Pick<Exchange, 'body' | 'seed'>, onMerge: OnMerge) {
    startHistory(seed)
    this.#onMerge = onMerge
    const draft = sent(first(body))
    this.desks = ['A', 'B', 'C'].map(() => copyWith(copyOf(draft)))
  }

  do(turn: Turn): void {
    this.#turns += 1
    const copy = this.#at(turn.desk)
    switch (turn.kind) {
      case 'work':
        this.#work(turn)
        break
      case 'open': {
        const theirs = oneOf(this.#packages.toReversed(), turn.which)
        if (theirs) this.open(turn.desk, theirs)
        break
      }
      case 'fetch':
        this.open(turn.desk, this.#at(turn.from))
        break
      case 'swap':
        this.open(turn.desk, this.#at(turn.from))
        this.open(turn.from, copy)
        break
      case 'settle':
        this.#decide(turn.desk, (draft, who) => settleOne(draft, turn.which, who))
        break
      case 'takeBack':
        this.#decide(turn.desk, (draft, who) => takeOneBack(draft, turn.which, who))
    }
  }

  /** A desk opens a copy. */
  open(desk: number, theirs: Copy): void {
    const mine = this.#at(desk)
    const merged = copyOf(mine.draft)
    open(merged, theirs.draft)
    const copy = copyWith(copyOf(merged), [...mine.seen, ...theirs.seen])
    this.#onMerge(mine, theirs, copy)
    this.desks[desk] = copy
  }

  #at(desk: number): Copy {
    const copy = this.desks[desk]
    if (copy === undefined) throw new RangeError('no such desk')
    return copy
  }

  #work({ desk, steps, sends }: Turn & { kind: 'work' }): void {
    const copy = this.#at(desk)
    const written = worked(copy.draft, 'ABC'.charAt(desk), steps, 100 * this.#turns)
    const now = copyWith(copyOf(sends ? sent(written) : written), copy.seen)
    this.desks[desk] = now
    if (sends) this.#packages.push(now)
  }

  /** In the window of whoever works at the desk. */
  #decide(desk: number, change: (draft: Y.Doc, who: string) => void): void {
    const copy = this.#at(desk)
    const who = 'ABC'.charAt(desk)
    const draft = copyOf(copy.draft)
    signDraft(draft, { id: who, name: who, initials: who, colour: 'blue', role: 'editor' })
    draft.on('afterTransaction', attributeKept)
    change(draft, who)
    this.desks[desk] = copyWith(copyOf(draft), copy.seen)
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
