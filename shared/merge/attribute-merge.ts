import type { Node } from '@tiptap/pm/model'
import type * as Y from 'yjs'
import { getField, metaOf } from '#shared/article/draft.ts'
import { attribute, idsOf, type Known } from '#shared/review/attributions.ts'
import { Authors } from '#shared/review/authors.ts'
import { reviewedFields, sameField } from '#shared/review/field-changes.ts'
import { type ItemRun, runsIn } from '#shared/review/item-runs.ts'
import { placedSources } from './placed-sources.ts'
import type { Side, Source } from './traced.ts'

/**
 * Writes down who typed the words of a merged body that stand in it under other names than in the copy they are from: that a merge has written anew, or of which Yjs has made other words. Whoever had there, has
 * here. `docs`: the copies.
 */
export function attributeMerge(
  draft: Y.Doc,
  { body, sources }: { body: Node; sources: readonly Source[] },
  docs: Readonly<Record<Side, Y.Doc>>,
): void {
  const merged = new Authors(draft)
  const authors = { base: new Authors(docs.base), one: new Authors(docs.one), other: new Authors(docs.other) }
  const found = placedSources(body, sources).flatMap(({ from, to, source }) => {
    const before = authors[source.side]
    const shift = source.at - from
    return runsIn(merged.live, { from, to })
      .flatMap((run) => renamed(run, runsIn(before.live, { from: run.from + shift, to: run.to + shift }), shift))
      .flatMap((run) => knownOf(run, before, shift))
      .map((each) => lastingOver(merged, each))
  })
  attributeFields(draft, docs, authors)
  for (const { known, runs } of byWriter(found)) attribute(draft, { kind: 'inserted', ...known, ids: idsOf(runs) })
}

/** Writes down whose the fields are that a merge has just written: whoever's in the copy that has this value, or the first of both where it is made of both. */
function attributeFields(draft: Y.Doc, docs: Readonly<Record<Side, Y.Doc>>, authors: Readonly<Record<Side, Authors>>) {
  for (const field of reviewedFields) {
    const id = metaOf(draft)._map.get(field)?.id
    if (id?.client !== draft.clientID) continue
    const value = getField(draft, field)
    const side = sameField(getField(docs.other, field), value) ? 'other' : 'one'
    const [by] = authors[side].field(field)
    if (by !== undefined) attribute(draft, { kind: 'inserted', by, at: 0, ids: [[id.client, id.clock, 1]] })
  }
}

/** The parts of a run that have other names in a copy. `shift`: from a position here to the one there. */
function renamed(run: ItemRun, before: readonly ItemRun[], shift: number): ItemRun[] {
  return before.flatMap((was) => {
    const from = Math.max(run.from, was.from - shift)
    const part = { ...run, from, to: Math.min(run.to, was.to - shift), clock: run.clock + from - run.from }
    const isSame = was.client === run.client && was.clock + from + shift - was.from === part.clock
    return isSame || part.from >= part.to ? [] : [part]
  })
}

interface Written {
  readonly run: ItemRun
  readonly known: Known
}

function knownOf(run: ItemRun, before: Authors, shift: number): Written[] {
  return before.insertions({ from: run.from + shift, to: run.to + shift }).flatMap(({ run: was, known }) => {
    const from = was.from - shift
    return known === null
      ? []
      : [{ run: { ...run, from, to: was.to - shift, clock: run.clock + from - run.from }, known }]
  })
}

/** Of two entries about the same words the later one holds: this one is as late as what is already known of them. */
function lastingOver(merged: Authors, { run, known }: Written): Written {
  const times = merged.parts('inserted', [run]).map((part) => part.known?.at ?? 0)
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
