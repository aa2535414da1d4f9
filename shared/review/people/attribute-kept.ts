import * as Y from 'yjs'
import { bodyOf } from '#shared/article/draft.ts'
import type { ItemRun } from '#shared/review/diff/item-runs.ts'
import { lettersIn } from '#shared/review/diff/words.ts'
import { isRestoring } from '#shared/review/versions/restore.ts'
import { attributeAll, idsOf, type Known } from './attributions.ts'
import { Authors } from './authors.ts'
import { isBroughtBack } from './brought-back.ts'
import {
  broughtFrom,
  leastMoved,
  leftOf,
  type Named,
  type Pair,
  pairKeptLetters,
  trimmed,
  without,
} from './kept-letters.ts'
import { originsOf } from './origins.ts'
import { putBackIn } from './put-back.ts'
import { recordRenamed } from './renamed.ts'

/** Fewer letters than this, inserted at once, count as typed: they may be elsewhere by chance. */
const leastLetters = 8

/**
 * Records the authors of words that an edit in this window inserted again: it moved, split, wrapped
 * or listed their paragraph, pasted what was cut, or, by undo, restored what was deleted. They keep
 * their author. `transaction`: the finished edit. True if anything was written.
 */
export function attributeKept(transaction: Y.Transaction): boolean {
  const { doc, local, beforeState, deleteSet, origin } = transaction
  const start = beforeState.get(doc.clientID) ?? 0
  const isUndo = origin instanceof Y.UndoManager
  const isBack = isBroughtBack(transaction)
  const leastKnown = isBack ? 1 : leastLetters
  const least = isUndo ? 1 : deleteSet.clients.size === 0 ? leastKnown : Math.min(leastKnown, leastMoved)
  if (!local || isRestoring(transaction) || lettersSince(doc, start) < least) return false
  const isPut = ({ id, deleted }: Y.Item) => !deleted && id.client === doc.clientID && id.clock >= start
  const put = textsIn(doc, isPut)
  if (put.every(({ text }) => text.length < least || (!isUndo && !isBack && lettersIn(text) < least))) return false
  const authors = new Authors(doc)
  const own = authors.of(runOf({ client: doc.clientID, clock: start }, 1))?.by
  const back = isBack && !isUndo ? backIn(transaction, isPut) : []
  const left = back.length === 0 ? put : put.flatMap((text) => without(text, back))
  const kept = isUndo ? [] : [...back, ...keptBy(transaction, left, { least, leastKnown })]
  recordRenamed(
    doc,
    kept.map(([is, was]) => ({ run: runOf(is, 1), was })),
  )
  const known = isUndo
    ? undoneIn(doc, put, authors)
    : kept.map(([is, was]) => ({ run: runOf(is, 1), known: authors.of(runOf(was, 1)) }))
  return attributeAll(doc, byWriter(known.filter(({ known }) => known !== null && known.by !== own)))
}

interface Written {
  readonly run: ItemRun
  readonly known: Known | null
}

/**
 * The authors of letters that undo or redo restored: whoever wrote them first, however often they
 * were restored.
 */
function undoneIn(doc: Y.Doc, put: readonly Named[], authors: Authors): Written[] {
  const runs = put.flatMap(({ letters }) => letters.map((id) => runOf(id, 1)))
  return originsOf(doc, runs).flatMap(({ run, first }) => (first ? [{ run, known: authors.of(first) }] : []))
}

/** The letters that an edit put back where they had stood. */
function backIn({ doc, beforeState }: Y.Transaction, isPut: (item: Y.Item) => boolean): Pair[] {
  const fateOf = (item: Y.Item) => {
    if (isPut(item)) return 'new'
    return isOlder(item.id, beforeState) ? (item.deleted ? 'deleted' : 'standing') : null
  }
  return xmlTextsIn(bodyOf(doc)).flatMap((text) => putBackIn(text, fateOf))
}

function xmlTextsIn(parent: Y.XmlFragment): Y.XmlText[] {
  return parent
    .toArray()
    .flatMap((child) => (child instanceof Y.XmlText ? child : child instanceof Y.XmlElement ? xmlTextsIn(child) : []))
}

/**
 * The letters that existed before: in what this edit deleted or, if there are at least `leastKnown`
 * of them, in anything deleted.
 */
function keptBy(
  { doc, beforeState, deleteSet }: Y.Transaction,
  put: readonly Named[],
  { least, leastKnown }: { least: number; leastKnown: number },
): Pair[] {
  const left = put.filter(({ text }) => lettersIn(text) >= least)
  const moved = textsIn(doc, ({ id, deleted }) => deleted && isOlder(id, beforeState) && Y.isDeleted(deleteSet, id))
  const gone = left.some(({ text }) => lettersIn(text) >= leastKnown)
    ? textsIn(doc, ({ id, deleted }) => deleted && isOlder(id, beforeState))
    : []
  return left.flatMap((text) => {
    const first = pairKeptLetters(text, moved)
    const rest = without(text, first)
      .map(trimmed)
      .filter((part) => lettersIn(part.text) >= leastKnown)
    // What this edit deleted stood together; among all that was deleted, other words may part it.
    const known = [...moved, ...gone]
    const later = rest.flatMap((part) => (leastKnown === 1 ? broughtFrom(part, known) : pairKeptLetters(part, known)))
    return [...first, ...(first.length + later.length === 0 ? leftOf(text, moved) : later)]
  })
}

/**
 * How many letters this window has inserted from a clock on. Called for every key, so it does not
 * walk through the body.
 */
function lettersSince(doc: Y.Doc, start: number): number {
  const structs = doc.store.clients.get(doc.clientID) ?? []
  let letters = 0
  for (let at = structs.length - 1; at >= 0; at -= 1) {
    const struct = structs[at]
    if (struct === undefined || struct.id.clock + struct.length <= start) break
    if (struct instanceof Y.Item && struct.content instanceof Y.ContentString)
      letters += struct.id.clock + struct.length - Math.max(struct.id.clock, start)
  }
  return letters
}

function textsIn(doc: Y.Doc, includes: (item: Y.Item) => boolean): Named[] {
  const found: Named[] = []
  const visit = (parent: Y.XmlFragment | Y.XmlText) => {
    let text = ''
    const letters: Y.ID[] = []
    for (let item = parent._start; item !== null; item = item.right) {
      if (item.content instanceof Y.ContentString && includes(item)) {
        const { client, clock } = item.id
        text += item.content.str
        for (let index = 0; index < item.length; index += 1) letters.push({ client, clock: clock + index })
      } else if (item.content instanceof Y.ContentType) {
        const { type } = item.content
        if (type instanceof Y.XmlText || type instanceof Y.XmlFragment) visit(type)
      }
    }
    if (text !== '') found.push({ text, letters })
  }
  visit(bodyOf(doc))
  return found
}

function isOlder({ client, clock }: Y.ID, state: ReadonlyMap<number, number>): boolean {
  return clock < (state.get(client) ?? 0)
}

function runOf({ client, clock }: Y.ID | { client: number; clock: number }, length: number): ItemRun {
  return { client, clock, closes: false, from: 0, to: length }
}

function byWriter(all: readonly Written[]) {
  const entries = Map.groupBy(all, ({ known }) => JSON.stringify([known?.by, known?.at]))
  return [...entries.values()].flatMap((entry) => {
    const [first] = entry
    return first?.known
      ? [{ kind: 'inserted' as const, by: first.known.by, at: first.known.at, ids: idsOf(entry.map(({ run }) => run)) }]
      : []
  })
}
