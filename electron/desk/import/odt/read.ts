import { LeftOuts } from '#shared/import/left-out.ts'
import { type DocumentContext, storyOfDocument } from '../document.ts'
import type { StoryRead } from '../reader.ts'
import { commentsIn } from './comments.ts'
import { readOwnOdt } from './own/read.ts'
import { OdtPackage } from './package.ts'
import { plainOf } from './plain.ts'
import { OdtStyles } from './styles.ts'
import { OdtWriter } from './writer.ts'

/**
 * The story in a text document of OpenDocument (ISO/IEC 26300), which may be hostile.
 *
 *
 * @throws LedeError `file.notDocument` for anything else, and for damaged or encrypted documents,
 * `file.tooLarge` and `file.tooMuch` for more text or pictures than a story has
 */
export function readOdt(bytes: Uint8Array, name: string, context: DocumentContext): StoryRead {
  const document = new OdtPackage(bytes, name)
  const { text = { name: '', attributes: new Map(), children: [] } } = document
  const leftOut = new LeftOuts()
  if (document.hasMacros) leftOut.add('macros')
  const styles = new OdtStyles(document.styles)
  const found = commentsIn(text, leftOut)
  const own = readOwnOdt(document, { name, text, styles, found, leftOut, images: context.images })
  if (own !== null) return own
  const html = new OdtWriter(document, text, styles, found, leftOut).write(text)
  for (const words of new Set(styles.edges.map((edge) => plainOf(edge).trim())))
    if (/\p{L}/u.test(words)) leftOut.add('pageEdge', words)
  return storyOfDocument({ html, comments: found.comments, language: styles.language }, name, leftOut, context)
}
