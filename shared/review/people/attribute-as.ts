import type * as Y from 'yjs'
import { metaOf } from '#shared/article/draft.ts'
import { type ItemRun, runsIn } from '#shared/review/diff/item-runs.ts'
import type { Range, ReviewedField } from '#shared/review/suggest/suggestion.ts'
import { type AttributionKind, attribute, idsOf, type Known } from './attributions.ts'
import { Authors } from './authors.ts'
import { type Renaming, recordRenamed } from './renamed.ts'

/**
 * Text just written into a draft, and the range of the same text in the draft whose authors are
 * known.
 */
export interface Copied extends Range {
  readonly at: number
  readonly authors: Authors
}

/** The attributions that characters can have, whatever their ids. */
const kinds = ['inserted', 'suggested'] as const

/**
 * Records who typed and who suggests text in a draft that has other ids than at its source: the
 * same people as there.
 */
export function attributeAs(draft: Y.Doc, copied: readonly Copied[]): void {
  const now = new Authors(draft)
  const parts = copied.flatMap(({ from, to, at, authors }) => {
    const shift = at - from
    return runsIn(now.live, { from, to })
      .flatMap((run) => renamed(run, runsIn(authors.live, { from: run.from + shift, to: run.to + shift }), shift))
      .map((run) => ({ run, shift, authors }))
  })
  recordRenamed(
    draft,
    parts.flatMap(({ run, shift, authors }) => formerly(run, authors.live, shift)),
  )
  for (const kind of kinds) {
    const found = parts
      .flatMap(({ run, shift, authors }) => knownOf(kind, run, authors, shift))
      .map((each) => lastingOver(kind, now, each))
    for (const { known, runs } of byWriter(found)) attribute(draft, { kind, ...known, ids: idsOf(runs) })
  }
}

/**
 * Records whose a field is according to these authors, if this window has written it from a clock
 * on.
 */
export function attributeFieldAs(draft: Y.Doc, field: ReviewedField, authors: Authors, since = 0): void {
  const id = metaOf(draft)._map.get(field)?.id
  const [by] = authors.field(field)
  if (id?.client === draft.clientID && id.clock >= since && by !== undefined)
    attribute(draft, { kind: 'inserted', by, at: 0, ids: [[id.client, id.clock, 1]] })
}

/**
 * The parts of a run that have other ids in a copy. `shift`: from a position here to the one there.
 */
function renamed(run: ItemRun, before: readonly ItemRun[], shift: number): ItemRun[] {
  return before.flatMap((was) => {
    const from = Math.max(run.from, was.from - shift)
    const part = { ...run, from, to: Math.min(run.to, was.to - shift), clock: run.clock + from - run.from }
    const isSame = was.client === run.client && was.clock + from + shift - was.from === part.clock
    return isSame || part.from >= part.to ? [] : [part]
  })
}

/** The ids of a run's characters in a copy. */
function formerly(run: ItemRun, before: readonly ItemRun[], shift: number): Renaming[] {
  return runsIn(before, { from: run.from + shift, to: run.to + shift }).flatMap((was) => {
    const from = was.from - shift
    return was.closes || run.closes
      ? []
      : { run: { ...run, from, to: was.to - shift, clock: run.clock + from - run.from }, was }
  })
}

interface Written {
  readonly run: ItemRun
  readonly known: Known
}

function knownOf(kind: (typeof kinds)[number], run: ItemRun, before: Authors, shift: number): Written[] {
  const range = { from: run.from + shift, to: run.to + shift }
  const parts = kind === 'inserted' ? before.insertions(range) : before.parts(kind, runsIn(before.live, range))
  return parts.flatMap(({ run: was, known }) => {
    const from = was.from - shift
    return known === null
      ? []
      : [{ run: { ...run, from, to: was.to - shift, clock: run.clock + from - run.from }, known }]
  })
}

/**
 * Gives an entry a time no earlier than what is already known of its words, since of two entries
 * about the same words the later one is valid.
 */
function lastingOver(kind: AttributionKind, now: Authors, { run, known }: Written): Written {
  const times = now.parts(kind, [run]).map((part) => part.known?.at ?? 0)
  return { run, known: { by: known.by, at: Math.max(known.at, ...times) } }
}

/** One entry for each person and time. */
function byWriter(all: readonly Written[]): { known: Known; runs: ItemRun[] }[] {
  const entries = new Map<string, { known: Known; runs: ItemRun[] }>()
  for (const { run, known } of all) {
    const key = JSON.stringify([known.by, known.at])
    const entry = entries.get(key) ?? { known: { by: known.by, at: known.at }, runs: [] }
    entry.runs.push(run)
    entries.set(key, entry)
  }
  return [...entries.values()]
}
