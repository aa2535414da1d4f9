import * as Y from 'yjs'
import { type Article, emptyArticle } from './article.ts'
import { bodyOfParagraphs } from './body.ts'
import { checkDraft, newDraft, readArticle } from './draft.ts'

/**
 * What became of edits that were to be joined to a draft. `fits`: whether this Lede knows all that
 * is in it then. `misfit`: they rest on something that the draft has not, or are no edits at all.
 */
export type Joined = 'fits' | 'newer' | 'misfit'

/**
 * Joins edits (Yjs updates) to a copy of a draft, to which no editor is bound, and says what became
 * of it.
 *
 * @param whole the draft as one update.
 */
export function joinedTo(whole: Uint8Array, edits: readonly Uint8Array[]): Joined {
  const copy = newDraft()
  Y.applyUpdate(copy, whole)
  const isWhole = !isWaiting(copy)
  try {
    for (const edit of edits) Y.applyUpdate(copy, edit)
    if (isWhole && isWaiting(copy)) return 'misfit'
    return checkDraft(copy).fits ? 'fits' : 'newer'
  } catch {
    return 'misfit'
  } finally {
    copy.destroy()
  }
}

/**
 * An article of what is left of a draft that is gone: all of it where the edits (Yjs updates) begin
 * at its beginning, else what was typed, a paragraph for each place. Its status, its publication
 * and what readers were told belong to the story that is gone.
 *
 * @param language of an article of which it is not known.
 */
export function rescuedArticle(edits: readonly Uint8Array[], language: string): Article {
  const copy = newDraft()
  const sound = edits.filter((edit) => isSound(edit))
  for (const edit of sound) Y.applyUpdate(copy, edit)
  const isWhole = !isWaiting(copy) && checkDraft(copy).fits
  const article = isWhole
    ? readArticle(copy, null)
    : { ...emptyArticle(language), body: bodyOfParagraphs(sound.length === 0 ? [] : typedIn(Y.mergeUpdates(sound))) }
  copy.destroy()
  return { ...article, status: 'draft', notices: [], publishedAt: null, canonicalUrl: null }
}

/** Whether a document holds what rests on something that it has not. */
function isWaiting({ store }: Y.Doc): boolean {
  return store.pendingStructs !== null || store.pendingDs !== null
}

function isSound(edit: Uint8Array): boolean {
  try {
    Y.applyUpdate(newDraft(), edit)
    return true
  } catch {
    return false
  }
}

/**
 * The texts that an update brings, one for each place in which it was typed. Of a field that was
 * set again and again, the last.
 */
function typedIn(update: Uint8Array): string[] {
  const texts: string[] = []
  let last: Y.Item | null = null
  for (const struct of Y.decodeUpdate(update).structs) {
    const text = textOf(struct)
    if (text === null) continue
    const item = struct as Y.Item
    const goesOn = last !== null && item.origin !== null && Y.compareIDs(item.origin, last.lastId)
    if (!goesOn) texts.push(text)
    else texts[texts.length - 1] = item.content instanceof Y.ContentString ? texts.at(-1) + text : text
    last = item
  }
  return texts.map((text) => text.trim()).filter((text) => text !== '')
}

function textOf(struct: unknown): string | null {
  if (!(struct instanceof Y.Item)) return null
  if (struct.content instanceof Y.ContentString) return struct.content.str
  if (!(struct.content instanceof Y.ContentAny)) return null
  const value: unknown = struct.content.arr.at(-1)
  return typeof value === 'string' ? value : null
}
