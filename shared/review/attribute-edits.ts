import type { Node } from '@tiptap/pm/model'
import type * as Y from 'yjs'
import { type Attribution, type AttributionKind, attribute, idsOf, type Known } from './attributions.ts'
import type { Authors } from './authors.ts'
import { diffBy } from './diff-by.ts'
import { type ItemRun, runsIn } from './item-runs.ts'
import type { BodyChange, Content, Range, Suggestion } from './suggestion.ts'
import { wordsOf } from './words.ts'

/** A draft under review at one moment. */
export interface ReviewMoment {
  readonly live: Content
  readonly suggestions: readonly Suggestion[]
  readonly authors: Authors
}

/**
 * Writes down who suggests what is new since a moment, where all that was edited since was edited by one person: whose words were put in, who took out what was accepted,
 * who changed forms. Words that only stand in something made anew (a paragraph that was split, a list made of paragraphs) keep whom they had. True where anything was written.
 */
export function attributeEdits(draft: Y.Doc, before: ReviewMoment, now: ReviewMoment, by: string, at: number): boolean {
  const written: Attribution[] = []
  const write = (kind: AttributionKind, runs: readonly ItemRun[], { by: who, at: when }: Known = { by, at }) => {
    if (runs.length > 0) written.push({ kind, by: who, at: when, ids: idsOf(runs) })
  }
  const kept = keptInsertions(before, now)
  const own = now.suggestions
    .flatMap((suggestion) => textRanges(suggestion, 'live'))
    .flatMap((range) => runsIn(now.authors.live, range))
  for (const { run, known } of kept) write('inserted', [run], known)
  const fresh = own
    .filter(({ client, closes }) => client === draft.clientID && !closes)
    .flatMap((run) =>
      without(
        run,
        kept.map(({ run }) => run),
      ),
    )
  write('inserted', unknownParts(now.authors, 'inserted', fresh))
  const endedBefore = names(
    before.suggestions.flatMap((suggestion) => textRanges(suggestion, 'live')),
    before.authors.live,
  )
  write(
    'ended',
    own.filter((run) => run.closes && !endedBefore.has(nameOf(run))),
  )
  const goneBefore = before.suggestions.flatMap((suggestion) => textRanges(suggestion, 'baseline'))
  const gone = now.suggestions.flatMap((suggestion) => textRanges(suggestion, 'baseline'))
  write(
    'deleted',
    gone.flatMap((range) => rangesWithout(range, goneBefore)).flatMap((range) => runsIn(now.authors.baseline, range)),
  )
  const formsBefore = new Set(before.suggestions.flatMap(formsOf).map((change) => formName(change, before.authors)))
  for (const change of now.suggestions.flatMap(formsOf)) {
    if (!formsBefore.has(formName(change, now.authors))) write('formed', runsIn(now.authors.live, change.live))
  }
  if (written.length > 0)
    draft.transact(() => {
      for (const attribution of written) attribute(draft, attribution)
    })
  return written.length > 0
}

function textRanges(suggestion: Suggestion, side: 'baseline' | 'live'): Range[] {
  if (suggestion.kind === 'field') return []
  return suggestion.changes.flatMap((change) => (change.kind === 'text' ? change[side] : []))
}

function formsOf(suggestion: Suggestion): BodyChange[] {
  return suggestion.kind === 'field' ? [] : suggestion.changes.filter(({ kind }) => kind !== 'text')
}

function formName(change: BodyChange, authors: Authors): string {
  const names = runsIn(authors.live, change.live).map(nameOf)
  if (change.kind === 'marks') return JSON.stringify([names, change.added, change.removed])
  return change.kind === 'block' ? JSON.stringify([names[0], change.after]) : ''
}

function nameOf({ client, clock, closes }: ItemRun): string {
  return `${client} ${clock} ${closes}`
}

function names(ranges: readonly Range[], runs: readonly ItemRun[]): Set<string> {
  return new Set(ranges.flatMap((range) => runsIn(runs, range)).map(nameOf))
}

function unknownParts(authors: Authors, kind: AttributionKind, runs: readonly ItemRun[]): ItemRun[] {
  return authors.parts(kind, runs).flatMap(({ run, known }) => (known === null ? run : []))
}

/** A word, where it begins. */
interface PlacedWord {
  readonly text: string
  readonly from: number
}

/** The words that were there before, put in by somebody, and stand under new names now; and who put them in. */
function keptInsertions(before: ReviewMoment, now: ReviewMoment): { run: ItemRun; known: Known }[] {
  const start = before.live.body.content.findDiffStart(now.live.body.content)
  const end = before.live.body.content.findDiffEnd(now.live.body.content)
  if (start === null || end === null) return []
  const a = wordsIn(before.live.body, { from: start, to: Math.max(start, end.a) })
  const b = wordsIn(now.live.body, { from: start, to: Math.max(start, end.b) })
  const kept: { run: ItemRun; known: Known }[] = []
  let i = 0
  let j = 0
  const keepUntil = (endOfA: number) => {
    for (; i < endOfA; i += 1, j += 1) {
      const [one, other] = [a[i], b[j]]
      if (one && other) kept.push(...keptWord(before.authors, now.authors, one, other))
    }
  }
  for (const hunk of diffBy(a, b, ({ text }) => text)) {
    keepUntil(hunk.fromA)
    i = hunk.toA
    j = hunk.toB
  }
  keepUntil(a.length)
  return kept
}

function keptWord(before: Authors, now: Authors, one: PlacedWord, other: PlacedWord): { run: ItemRun; known: Known }[] {
  const was = before.insertions({ from: one.from, to: one.from + one.text.length })
  return runsIn(now.live, { from: other.from, to: other.from + other.text.length }).flatMap((run) => {
    const offset = run.from - other.from
    return was.flatMap(({ run: old, known }) => {
      const from = Math.max(run.from, other.from + old.from - one.from)
      const to = Math.min(run.to, other.from + old.to - one.from)
      if (known === null || from >= to) return []
      const clock = run.clock + from - run.from
      const oldClock = old.clock + from - other.from - (old.from - one.from)
      if (offset >= 0 && old.client === run.client && oldClock === clock) return []
      return { run: { ...run, from, to, clock }, known }
    })
  })
}

/** The words of a body that touch a range. */
function wordsIn(body: Node, { from, to }: Range): PlacedWord[] {
  const words: PlacedWord[] = []
  body.nodesBetween(from, Math.min(to, body.content.size), (node, position) => {
    if (!node.isTextblock) return true
    const text = node.textBetween(0, node.content.size, '', '\ufffc')
    let at = position + 1
    for (const word of wordsOf(text)) {
      if (at <= to && at + word.length >= from) words.push({ text: word, from: at })
      at += word.length
    }
    return false
  })
  return words
}

function without(run: ItemRun, others: readonly ItemRun[]): ItemRun[] {
  return rangesWithout(run, others).map(({ from, to }) => ({ ...run, from, to, clock: run.clock + from - run.from }))
}

function rangesWithout(range: Range, others: readonly Range[]): Range[] {
  return others.reduce<Range[]>(
    (left, other) =>
      left.flatMap(({ from, to }) =>
        [
          { from, to: Math.min(to, other.from) },
          { from: Math.max(from, other.to), to },
        ].filter((part) => part.from < part.to),
      ),
    [{ from: range.from, to: range.to }],
  )
}
