import * as Y from 'yjs'
import { type Article, emptyArticle } from './article.ts'
import { bodyOfParagraphs } from './body.ts'
import { checkDraft, newDraft, readArticle } from './draft.ts'

/**
 * The result of applying edits to a draft. `fits`: this Lede knows everything in the draft
 * afterwards. `newer`: it does not. `misfit`: the edits build on something that the draft lacks, or
 * are no edits at all.
 */
export type Joined = 'fits' | 'newer' | 'misfit'

/**
 * Applies edits (Yjs updates) to a copy of a draft that no editor is bound to, and says how that
 * went.
 *
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
 * An article of what remains of a draft that is gone: all of it if the edits (Yjs updates) start
 * from its beginning, else what was typed, one paragraph for each place. Its status, its
 * publication and its notices belong to the story that is gone.
 *
 *
 * @param language used if the draft's own is not known.
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

/** Whether a document holds edits that build on something that it lacks. */
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
 * The texts that an update brings, one for each place in which something was typed. Of a field that
 * was set repeatedly, only the last.
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
