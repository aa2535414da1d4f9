import type * as Y from 'yjs'
import { diffBy } from '#shared/review/diff/diff-by.ts'
import { type ItemRun, runsIn } from '#shared/review/diff/item-runs.ts'
import type { ReviewMoment } from '#shared/review/suggest/moment.ts'
import type { BodyChange, Range, Suggestion } from '#shared/review/suggest/suggestion.ts'
import { textRanges } from '#shared/review/suggest/text-ranges.ts'
import { fieldRuns, restoredBy } from './attribute-restored.ts'
import { type Attribution, type AttributionKind, attributeAll, idsOf, type Known } from './attributions.ts'
import type { Authors } from './authors.ts'
import { commonEnd, commonStart, type PlacedWord, wordsIn } from './placed-words.ts'

/**
 * Records who suggests what is new since a moment, if all edits since were made by one person:
 * whose words were inserted, who deleted accepted ones, who changed forms. Words that were merely
 * moved into something new (a split paragraph, a list made of paragraphs) keep their author. True
 * if anything was written.
 */
export function attributeEdits(draft: Y.Doc, before: ReviewMoment, now: ReviewMoment, by: string, at: number): boolean {
  const written: Attribution[] = []
  const write = (kind: AttributionKind, runs: readonly ItemRun[], { by: who, at: when }: Known = { by, at }) => {
    if (runs.length > 0) written.push({ kind, by: who, at: when, ids: idsOf(runs) })
  }
  const { kept, reused } = keptInsertions(before, now)
  const own = now.suggestions
    .flatMap((suggestion) => textRanges(suggestion, 'live'))
    .flatMap((range) => runsIn(now.authors.live, range))
  for (const { run, known } of kept) write('inserted', [run], known)
  // Accepted words are nobody's suggestion; if they are part of a new suggestion, they still belong
  // to whoever typed them.
  const suggested = before.suggestions
    .flatMap((suggestion) => textRanges(suggestion, 'live'))
    .flatMap((range) => runsIn(before.authors.live, range))
  const keptRuns = kept.filter(({ old }) => isNamed(old, suggested)).map(({ run }) => run)
  const notKept = (run: ItemRun) => without(run, keptRuns)
  const fresh = own
    .filter(({ closes }) => !closes)
    .flatMap(notKept)
    .flatMap((run) => unnamed(run, suggested))
  const appeared = fresh.flatMap((run) => unnamed(run, before.authors.live))
  const restored = restoredBy(draft, now.authors, [...appeared, ...fieldRuns(draft, now)])
  for (const { run, known } of restored) write('inserted', [run], known)
  // The authors of words that the edit moved, pasted or brought back are recorded by now
  // (attribute-kept.ts).
  const told = now.authors.parts('inserted', appeared).flatMap(({ run, known }) => (known === null ? [] : run))
  const notOwn = [...restored.map(({ run }) => run), ...told]
  const changed = reused.flatMap(notKept).flatMap((run) => without(run, wordsBefore(before, now, run)))
  write(
    'inserted',
    [...appeared, ...changed].flatMap((run) => unnamed(run, notOwn)),
  )
  write(
    'suggested',
    fresh.flatMap((run) => without(run, appeared)),
  )
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
  return attributeAll(draft, written)
}

/** Which words of a run were there before, made of the same characters. */
function wordsBefore(before: ReviewMoment, now: ReviewMoment, run: ItemRun): Range[] {
  const was = before.authors.live.find(
    (each) =>
      each.client === run.client &&
      !each.closes &&
      each.clock <= run.clock &&
      run.clock < each.clock + each.to - each.from,
  )
  if (was === undefined) return []
  const shift = was.from + run.clock - was.clock - run.from
  const isSame = ({ text, from }: PlacedWord) =>
    wordsIn(before.live.body, { from: from + shift, to: from + shift }).some(
      (each) => each.from === from + shift && each.text === text,
    )
  return wordsIn(now.live.body, run).filter(isSame).map(rangeOfWord)
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

/** Whether any character of a run is in these runs. */
function isNamed(run: ItemRun, others: readonly ItemRun[]): boolean {
  const [whole] = unnamed(run, others)
  return whole === undefined || whole.to - whole.from < run.to - run.from
}

/** The parts of a run whose characters are in none of these runs. */
function unnamed(run: ItemRun, others: readonly ItemRun[]): ItemRun[] {
  const same = others.flatMap((other) => {
    if (other.client !== run.client || other.closes) return []
    const from = run.from + other.clock - run.clock
    return [{ from, to: from + other.to - other.from }]
  })
  return without(run, same)
}

interface KeptRun {
  readonly run: ItemRun
  readonly old: ItemRun
  readonly known: Known
}

/** What became of words that were there before. */
interface Kept {
  /** Words with an author that now have new ids, with that author and their old ids. */
  readonly kept: KeptRun[]
  /** Their old characters that Yjs reused in other words. */
  readonly reused: ItemRun[]
}

function keptInsertions(before: ReviewMoment, now: ReviewMoment): Kept {
  const [from, to] = renamed(before.authors.live, now.authors.live)
  const a = wordsIn(before.live.body, from)
  const b = wordsIn(now.live.body, to)
  const runs = runsIn(now.authors.live, to)
  const pairs = pairsOf(a, b)
  return {
    kept: pairs.flatMap(([one, other]) => keptWord(before.authors, now.authors, one, other)),
    reused: pairs.flatMap(([one, other]) => reusedParts(before.authors, runs, one, other)),
  }
}

/**
 * The words that are in both, and the remnants of the first and last word that are not: an edit
 * that begins or ends inside a word leaves part of it.
 */
function pairsOf(a: readonly PlacedWord[], b: readonly PlacedWord[]): [PlacedWord, PlacedWord][] {
  const pairs: [PlacedWord, PlacedWord][] = []
  const gone: PlacedWord[] = []
  const put: PlacedWord[] = []
  let [i, j] = [0, 0]
  const stay = (endOfA: number) => {
    for (; i < endOfA; i += 1, j += 1) {
      const [one, other] = [a[i], b[j]]
      if (one && other) pairs.push([one, other])
    }
  }
  for (const { fromA, toA, fromB, toB } of diffBy(a, b, ({ text }) => text)) {
    stay(fromA)
    gone.push(...a.slice(fromA, toA))
    put.push(...b.slice(fromB, toB))
    ;[i, j] = [toA, toB]
  }
  stay(a.length)
  return [...pairs, ...remnantOf(gone[0], put, 'start'), ...remnantOf(gone.at(-1), put, 'end')]
}

/** The remnant of a word, at one of its ends, in the most similar of these words. */
function remnantOf(
  one: PlacedWord | undefined,
  words: readonly PlacedWord[],
  end: 'start' | 'end',
): [PlacedWord, PlacedWord][] {
  if (one === undefined) return []
  const common = end === 'start' ? commonStart : commonEnd
  const shared = words.map((other) => ({ other, length: common(one.text, other.text) }))
  const best = shared.reduce((most, each) => (each.length > (most?.length ?? 0) ? each : most), shared[0])
  if (best === undefined || best.length === 0) return []
  const cut = ({ text, from }: PlacedWord) => {
    const at = end === 'start' ? 0 : text.length - best.length
    return { text: text.slice(at, at + best.length), from: from + at }
  }
  return [[cut(one), cut(best.other)]]
}

/** The stretch of both whose ids differ. */
function renamed(before: readonly ItemRun[], now: readonly ItemRun[]): [Range, Range] {
  const [endA, endB] = [before.at(-1)?.to ?? 0, now.at(-1)?.to ?? 0]
  const isSame = (a: ItemRun, b: ItemRun, positionA: number, positionB: number) =>
    a.client === b.client && a.closes === b.closes && a.clock + positionA - a.from === b.clock + positionB - b.from
  let start = 0
  for (let i = 0, j = 0; start < Math.min(endA, endB); ) {
    const [a, b] = [before[i], now[j]]
    if (a === undefined || b === undefined || !isSame(a, b, start, start)) break
    start = Math.min(a.to, b.to)
    if (a.to === start) i += 1
    if (b.to === start) j += 1
  }
  let rest = 0
  for (let i = before.length - 1, j = now.length - 1; rest < Math.min(endA, endB) - start; ) {
    const [a, b] = [before[i], now[j]]
    if (a === undefined || b === undefined || !isSame(a, b, endA - rest - 1, endB - rest - 1)) break
    rest = Math.min(endA - a.from, endB - b.from, Math.min(endA, endB) - start)
    if (endA - a.from === rest) i -= 1
    if (endB - b.from === rest) j -= 1
  }
  return [
    { from: start, to: endA - rest },
    { from: start, to: endB - rest },
  ]
}

/**
 * The old characters of a word with new ids that Yjs reused in other words: whoever made those
 * words put them there.
 */
function reusedParts(before: Authors, now: readonly ItemRun[], one: PlacedWord, other: PlacedWord): ItemRun[] {
  return runsIn(before.live, rangeOfWord(one)).flatMap((old) =>
    now.flatMap((run) => {
      const from = Math.max(run.from, run.from + old.clock - run.clock)
      const to = Math.min(run.to, run.from + old.clock + old.to - old.from - run.clock)
      if (run.client !== old.client || run.closes || from >= to) return []
      return without({ ...run, from, to, clock: run.clock + from - run.from }, [rangeOfWord(other)])
    }),
  )
}

function rangeOfWord({ text, from }: PlacedWord): Range {
  return { from, to: from + text.length }
}

function keptWord(before: Authors, now: Authors, one: PlacedWord, other: PlacedWord): KeptRun[] {
  const was = before.insertions(rangeOfWord(one))
  return runsIn(now.live, rangeOfWord(other)).flatMap((run) =>
    was.flatMap(({ run: old, known }) => {
      const from = Math.max(run.from, other.from + old.from - one.from)
      const to = Math.min(run.to, other.from + old.to - one.from)
      if (known === null || from >= to) return []
      const clock = run.clock + from - run.from
      const oldClock = old.clock + from - other.from - (old.from - one.from)
      if (old.client === run.client && oldClock === clock) return []
      return [{ run: { ...run, from, to, clock }, old: { ...old, clock: oldClock, to: old.from + to - from }, known }]
    }),
  )
}

function without(run: ItemRun, others: readonly Range[]): ItemRun[] {
  return rangesWithout(run, others).map(({ from, to }) => ({ ...run, from, to, clock: run.clock + from - run.from }))
}

function rangesWithout(range: Range, others: readonly Range[]): Range[] {
  const near = others.filter(({ from, to }) => from < range.to && to > range.from)
  return near.reduce<Range[]>(
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
