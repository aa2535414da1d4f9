import type * as Y from 'yjs'
import { bodyOf, getField } from '#shared/article/draft.ts'
import { bodyTextOf } from '#shared/review/diff/body-text.ts'
import { type ItemRun, itemRunsOf, runsIn } from '#shared/review/diff/item-runs.ts'
import { originsOf } from '#shared/review/people/origins.ts'
import { writerOf } from '#shared/review/people/people.ts'
import { Renamed } from '#shared/review/people/renamed.ts'
import { Claims } from './claims.ts'
import { Echoes } from './echoes.ts'
import { keepsProvenance } from './keepers.ts'
import { type Taken, type TakenKind, takenIn } from './taken.ts'
import { type Term, termsOf } from './terms.ts'

/** The fields whose words are traced, in reading order. */
export const tracedFields = ['kicker', 'headline', 'deck', 'summary'] as const

export type TracedField = (typeof tracedFields)[number]

/**
 * Adjacent words from the same source. `from` and `to`: in the body ProseMirror positions, in a
 * field offsets in its text. `unknown`: a window inserted them that did not record what it took in.
 */
export interface TracedPassage {
  readonly field: TracedField | null
  readonly from: number
  readonly to: number
  readonly kind: TakenKind | 'unknown'
  /** The record of taking them in; null for typed words. */
  readonly taken: Taken | null
  readonly text: string
  readonly words: number
}

/**
 * Where the words of a draft come from, fields first, in order. A word is identified by its Yjs id;
 * if that has changed since (the word was moved, split, restored, merged), by the surrounding
 * words, which repeat what was taken in.
 */
export function tracedPassagesOf(draft: Y.Doc): TracedPassage[] {
  const taken = takenIn(draft)
  return [...tracedFields.flatMap((field) => fieldPassages(draft, field, taken)), ...bodyPassages(draft, taken)]
}

interface Traced {
  readonly term: Term
  readonly kind: TracedPassage['kind']
  readonly taken: Taken | null
}

function fieldPassages(draft: Y.Doc, field: TracedField, all: readonly Taken[]): TracedPassage[] {
  const text = getField(draft, field) ?? ''
  const taken = all.filter((each) => each.field === field)
  const terms = termsOf(text)
  const entries: (number | null)[] = terms.map(() => null)
  fillFromEchoes(entries, terms, taken)
  const traced = terms.map((term, index) => tracedAs(term, taken[entries[index] ?? -1]))
  return together(traced, text, (offset) => offset, field)
}

function bodyPassages(draft: Y.Doc, all: readonly Taken[]): TracedPassage[] {
  const taken = all.filter(({ field }) => field === null)
  const body = bodyTextOf(draft)
  const terms = termsOf(body.string)
  const positions = positionsOf(body.runs)
  const runs = itemRunsOf(bodyOf(draft))
  const names = terms.map(({ from, to }) => longest(runsIn(runs, { from: positions(from), to: positions(to - 1) + 1 })))
  const claims = new Claims(taken, new Renamed(draft))
  const entries = names.map((name) => (name === undefined ? null : claims.of(name)))
  const open = names.flatMap((name, index) => (name !== undefined && entries[index] === null ? [name] : []))
  if (taken.length > 0) {
    const first = new Map(originsOf(draft, open).map(({ run, first: before }) => [run.from, before]))
    names.forEach((name, index) => {
      const before = name && first.get(name.from)
      if (before) entries[index] ??= claims.of(before)
    })
  }
  fillFromEchoes(entries, terms, taken)
  const traced = terms.map((term, index) => {
    const entry = taken[entries[index] ?? -1]
    const isUnknown = entry === undefined && isUnknownWriter(draft, names[index]?.client)
    return isUnknown ? { term, kind: 'unknown' as const, taken: null } : tracedAs(term, entry)
  })
  return together(traced, body.string, positions, null)
}

/**
 * The run that contains most of a word, the first of several. An editor that derives edits from
 * texts may give a word's first letter to the word typed before it, if both begin alike.
 */
function longest(runs: readonly ItemRun[]): ItemRun | undefined {
  return runs.reduce<ItemRun | undefined>(
    (most, run) => (most === undefined || run.to - run.from > most.to - most.from ? run : most),
    undefined,
  )
}

/** Gives words without a known source the entry whose text they repeat. */
function fillFromEchoes(entries: (number | null)[], terms: readonly Term[], taken: readonly Taken[]): void {
  if (taken.length === 0 || !entries.includes(null)) return
  for (const { from, to, text } of new Echoes(taken.map((each) => each.text)).in(terms)) {
    for (let index = from; index < to; index += 1) entries[index] ??= text
  }
}

function isUnknownWriter(draft: Y.Doc, client: number | undefined): boolean {
  if (client === undefined) return false
  const keeps = keepsProvenance(draft, client)
  // A desk that creates or merges a draft does not sign it: what it took in is recorded in entries.
  return keeps === null || (!keeps && writerOf(draft, client) !== null)
}

function tracedAs(term: Term, entry: Taken | undefined): Traced {
  return { term, kind: entry?.kind ?? 'written', taken: entry === undefined || entry.kind === 'written' ? null : entry }
}

/** Joins adjacent words in one line that come from the same source. */
function together(
  traced: readonly Traced[],
  text: string,
  positions: (offset: number) => number,
  field: TracedField | null,
): TracedPassage[] {
  const groups: Traced[][] = []
  for (const each of traced) {
    const last = groups.at(-1)?.at(-1)
    const goesOn =
      last?.kind === each.kind && last.taken === each.taken && !text.slice(last.term.to, each.term.from).includes('\n')
    if (goesOn) groups.at(-1)?.push(each)
    else groups.push([each])
  }
  return groups.flatMap((group, index) => {
    const [first, last] = [group[0], group.at(-1)]
    if (first === undefined || last === undefined) return []
    const before = groups[index - 1]?.at(-1)?.term.to ?? 0
    const behind = groups[index + 1]?.[0]?.term.from ?? text.length
    const from = first.term.from - signsBefore(text.slice(before, first.term.from), index === 0)
    const to = last.term.to + signsBehind(text.slice(last.term.to, behind))
    return [
      {
        field,
        from: positions(from),
        // The end of a line is not a position of the next one.
        to: positions(to - 1) + 1,
        kind: first.kind,
        taken: first.taken,
        text: text.slice(from, to),
        words: group.length,
      },
    ]
  })
}

/** How many characters at the end of the text between two passages belong to the second. */
function signsBefore(between: string, isFirst: boolean): number {
  return isFirst || /\s/u.test(between) ? (/\S*$/u.exec(between)?.[0].length ?? 0) : 0
}

/** How many characters at its beginning belong to the first. */
function signsBehind(between: string): number {
  return /^\S*/u.exec(between)?.[0].length ?? 0
}

/** Maps offsets in a body's text, in any order, to ProseMirror positions. */
function positionsOf(runs: readonly { offset: number; position: number; length: number }[]) {
  return (offset: number): number => {
    let low = 0
    let high = runs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((runs[middle]?.offset ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const run = runs[low]
    return run === undefined ? 0 : run.position + offset - run.offset
  }
}
