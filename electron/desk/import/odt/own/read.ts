import type { LeftOuts } from '#shared/import/left-out.ts'
import { type Change, trackedBy } from '#shared/paste/index.ts'
import type { PageImages } from '../../page-images.ts'
import { ownPropertiesOf } from '../../word/own/properties.ts'
import { bodyOfOwn, type ReadOwn, readingOfOwn } from '../../word/own/reading.ts'
import type { XmlElement } from '../../word/xml.ts'
import { changesIn } from '../changes.ts'
import type { OdtComments } from '../comments.ts'
import type { OdtPackage } from '../package.ts'
import type { OdtStyles } from '../styles.ts'
import { OwnOdtBlocks } from './blocks.ts'
import { isKnown } from './known.ts'

interface Given {
  readonly name: string
  readonly text: XmlElement
  readonly styles: OdtStyles
  readonly found: OdtComments
  readonly leftOut: LeftOuts
  readonly images: PageImages
}

/**
 * The story in an OpenDocument text that Lede wrote (shared/formats/odt), whatever people have
 * changed since: every field and block, tracked changes as suggestions, comments as comments. Null
 * for other documents, and for one of Lede's with content that Lede does not write: these are read
 * like any document.
 *
 *
 * @throws LedeError those of `readArticleJson`
 */
export function readOwnOdt(
  document: OdtPackage,
  { name, text, styles, found, leftOut, images }: Given,
): ReadOwn | null {
  const properties = ownPropertiesOf(document.properties)
  if (properties === null || !isKnown(text)) return null
  const changes = changesIn(text)
  const read = (keeps: (change: Change) => boolean) => {
    const blocks = new OwnOdtBlocks({ package: document, styles, changes, images, keeps })
    blocks.read(text)
    return blocks
  }
  const live = read(({ kind }) => kind === 'ins')
  const made = [...changes.values()].map(({ kind, author, at }) => ({ kind, author: author || null, at: at || null }))
  const tracked = trackedBy(made, live.story.length, bodyOfOwn(live.story), (keeps) => bodyOfOwn(read(keeps).story))
  const nameOf = new Map(
    [...found.numbers].flatMap(([key, number]) => (typeof key === 'string' ? [[number, key]] : [])),
  )
  return readingOfOwn({
    name,
    properties,
    live,
    tracked,
    comments: found.comments,
    passageOf: (number) => live.story.passages.get(nameOf.get(number) ?? ''),
    leftOut,
  })
}
