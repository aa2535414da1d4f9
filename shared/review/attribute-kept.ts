import * as Y from 'yjs'
import { bodyOf } from '#shared/article/draft.ts'
import { attributeAll, idsOf, type Known } from './attributions.ts'
import { Authors } from './authors.ts'
import { diffBy } from './diff-by.ts'
import type { ItemRun } from './item-runs.ts'
import { Texts } from './likeness.ts'
import { leastKept } from './moved.ts'
import { originsOf } from './origins.ts'
import { commonEnd, commonStart, endOf, type PlacedWord, placedWords } from './placed-words.ts'
import { isRestoring } from './restore.ts'
import { lettersIn } from './words.ts'

/** Fewer letters put in at once were typed, or may have stood elsewhere once by chance. */
const leastLetters = 8
/** Fewer of what the very same edit deleted are a word that was typed over. */
const leastMoved = 2

/**
 * Writes down whose the words are that an edit in this window put in again: it moved, split, wrapped or listed their paragraph, pasted what was cut, or, by undo, brought what was deleted back. They stay whoever's
 * they were. `transaction`: the edit, once it is made. True where anything was written.
 */
export function attributeKept(transaction: Y.Transaction): boolean {
  const { doc, local, beforeState, deleteSet, origin } = transaction
  const start = beforeState.get(doc.clientID) ?? 0
  const isUndo = origin instanceof Y.UndoManager
  const least = isUndo ? 1 : deleteSet.clients.size === 0 ? leastLetters : leastMoved
  if (!local || isRestoring(transaction) || lettersSince(doc, start) < least) return false
  const put = textsIn(doc, ({ id, deleted }) => !deleted && id.client === doc.clientID && id.clock >= start)
  if (put.every(({ text }) => text.length < least || (!isUndo && lettersIn(text) < least))) return false
  const authors = new Authors(doc)
  const own = authors.of(runOf({ client: doc.clientID, clock: start }, 1))?.by
  const known = isUndo ? undoneIn(doc, put, authors) : keptBy(transaction, put, least, authors)
  return attributeAll(doc, byWriter(known.filter(({ known }) => known !== null && known.by !== own)))
}

interface Written {
  readonly run: ItemRun
  readonly known: Known | null
}

/** Whose the letters are that undo or redo put back: whoever's they were under their first names, were there one of them or many. */
function undoneIn(doc: Y.Doc, put: readonly Named[], authors: Authors): Written[] {
  const runs = put.flatMap(({ letters }) => letters.map((id) => runOf(id, 1)))
  return originsOf(doc, runs).flatMap(({ run, first }) => (first ? [{ run, known: authors.of(first) }] : []))
}

/** Whose the letters are that stood elsewhere before: in what this edit has deleted, or where they are many, in anything that is deleted. */
function keptBy(
  { doc, beforeState, deleteSet }: Y.Transaction,
  put: readonly Named[],
  least: number,
  authors: Authors,
) {
  const left = put.filter(({ text }) => lettersIn(text) >= least)
  const moved = textsIn(doc, ({ id, deleted }) => deleted && isOlder(id, beforeState) && Y.isDeleted(deleteSet, id))
  const gone = left.some(({ text }) => lettersIn(text) >= leastLetters)
    ? textsIn(doc, ({ id, deleted }) => deleted && isOlder(id, beforeState))
    : []
  return left.flatMap((text) =>
    keptIn(text, lettersIn(text.text) < leastLetters ? [moved] : [moved, gone]).map(
      ([is, was]): Written => ({ run: runOf(is, 1), known: authors.of(runOf(was, 1)) }),
    ),
  )
}

/** How many letters this window has put in from a clock on; without a walk through the body, because it is asked at every key. */
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

/** A text of the body as far as something is true of its letters, and their names. */
interface Named {
  readonly text: string
  readonly letters: readonly Y.ID[]
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

/** The letters of a text that stood in what is gone, with what they were called there: in the first of these in which most of it stood, or what an edit left of it. */
function keptIn(text: Named, pools: readonly (readonly Named[])[]): [Y.ID, Y.ID][] {
  for (const gone of pools) {
    const was =
      gone[new Texts(gone.map((each) => each.text)).take(text.text, leastKept) ?? -1] ??
      gone.find((each) => each.text.includes(text.text)) ??
      (gone === pools[0] ? mostLeft(text, gone) : undefined)
    if (was !== undefined) return pairsOf(was, text)
  }
  return []
}

/** The text of which the most stands at the beginning or the end of another one: an edit took out the rest. */
function mostLeft({ text }: Named, gone: readonly Named[]): Named | undefined {
  const left = gone.map((each) => ({
    each,
    length: Math.max(commonStart(each.text, text), commonEnd(each.text, text)),
  }))
  const most = left.reduce((best, one) => (one.length > (best?.length ?? 0) ? one : best), left[0])
  return most !== undefined && most.length >= leastMoved ? most.each : undefined
}

/** The letters of two texts that are the same: those of words in both, and of the parts that are left of words. */
function pairsOf(was: Named, is: Named): [Y.ID, Y.ID][] {
  const [a, b] = [placedWords(was.text), placedWords(is.text)]
  const pairs: [Y.ID, Y.ID][] = []
  const same = (from: number, to: number, length: number) => {
    for (let letter = 0; letter < length; letter += 1) {
      const [old, now] = [was.letters[from + letter], is.letters[to + letter]]
      if (old && now) pairs.push([now, old])
    }
  }
  const startOf = (words: readonly PlacedWord[], index: number) => words[index]?.from ?? endOf(words.at(-1) ?? nothing)
  let at = { a: 0, b: 0 }
  const stay = (end: number) => {
    for (; at.a < end; at = { a: at.a + 1, b: at.b + 1 })
      same(startOf(a, at.a), startOf(b, at.b), a[at.a]?.text.length ?? 0)
  }
  for (const { fromA, toA, fromB, toB } of diffBy(a, b, (word) => word.text)) {
    stay(fromA)
    const [gone, put] = [a.slice(fromA, toA), b.slice(fromB, toB)].map((words) =>
      words.map((word) => word.text).join(''),
    )
    const start = commonStart(gone ?? '', put ?? '')
    same(startOf(a, fromA), startOf(b, fromB), start)
    const end = commonEnd((gone ?? '').slice(start), (put ?? '').slice(start))
    same(startOf(a, toA) - end, startOf(b, toB) - end, end)
    at = { a: toA, b: toB }
  }
  stay(a.length)
  return pairs
}

const nothing: PlacedWord = { text: '', from: 0 }

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
