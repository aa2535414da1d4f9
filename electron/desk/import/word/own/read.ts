import type { LeftOuts } from '#shared/import/left-out.ts'
import { type Change, trackedBy } from '#shared/paste/index.ts'
import type { PageImages } from '../../page-images.ts'
import { readComments } from '../comments.ts'
import type { WordPackage } from '../package.ts'
import { WordStyles } from '../word-styles.ts'
import { allIn, elementAt } from '../xml.ts'
import { OwnBlocks } from './blocks.ts'
import { isKnown } from './known.ts'
import { changeOf } from './lines.ts'
import { OwnLists } from './lists.ts'
import { OwnPictures } from './pictures.ts'
import { ownProperties } from './properties.ts'
import { bodyOfOwn, type ReadOwn, readingOfOwn } from './reading.ts'

/**
 * The story in a document that Lede wrote (shared/formats/docx), whatever people have changed
 * since: every field and block, tracked changes as suggestions, comments as comments. Null for
 * other documents, and for one of Lede's with content that Lede does not write: these are read like
 * any document.
 *
 *
 * @throws LedeError those of `readArticleJson`
 */
export function readOwnWord(
  document: WordPackage,
  name: string,
  images: PageImages,
  leftOut: LeftOuts,
): ReadOwn | null {
  const properties = ownProperties(document)
  const body = elementAt(document.xml(document.main) ?? undefined, 'w:body')
  if (properties === null || body === undefined || !isKnown(body)) return null
  const rootOf = (type: string) => document.of(type)?.root ?? null
  const parts = {
    styles: new WordStyles(rootOf('styles')),
    lists: new OwnLists(rootOf('numbering')),
    pictures: new OwnPictures(document, images),
    relationships: document.relationshipsOf(document.main),
  }
  const read = (keeps: (change: Change) => boolean) => {
    const blocks = new OwnBlocks({ ...parts, keeps })
    blocks.read(body)
    return blocks
  }
  const live = read(({ kind }) => kind === 'ins')
  const changes = [...allIn(body)].flatMap((element) => changeOf(element) ?? [])
  const tracked = trackedBy(changes, live.story.length, bodyOfOwn(live.story), (keeps) => bodyOfOwn(read(keeps).story))
  const { comments, numbers } = readComments(rootOf('comments'), rootOf('commentsExtended'), leftOut)
  const idOf = new Map([...numbers].map(([id, number]) => [number, id]))
  return readingOfOwn({
    name,
    properties,
    live,
    tracked,
    comments,
    passageOf: (number) => live.story.passages.get(idOf.get(number) ?? ''),
    leftOut,
  })
}
