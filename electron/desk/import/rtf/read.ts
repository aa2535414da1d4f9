import { LedeError } from '#shared/api/errors.ts'
import { LeftOuts } from '#shared/import/left-out.ts'
import { type DocumentContext, storyOfDocument } from '../document.ts'
import { checkExtent } from '../extent.ts'
import type { StoryRead } from '../reader.ts'
import { languageTag } from './languages.ts'
import { ownText, readingOfOwnRtf } from './own.ts'
import { RtfReader } from './reader.ts'

/**
 * The story in an RTF document (Rich Text Format Specification 1.9.1), which may be hostile. A
 * truncated one is read as far as it goes, and reported. One that Lede wrote and another program
 * saved as RTF has its fields and boxes again.
 *
 *
 * @throws LedeError `file.notDocument` for anything else, `file.tooMuch` for more text than a story
 * has
 */
export function readRtf(bytes: Uint8Array, name: string, context: DocumentContext): StoryRead {
  const rtf = Buffer.from(bytes).toString('latin1')
  const start = rtf.indexOf('{\\rtf')
  if (start === -1) throw new LedeError('file.notDocument', { name, format: 'RTF' })
  checkExtent('rtf', rtf, name)
  const leftOut = new LeftOuts()
  const reader = new RtfReader(rtf.slice(start), leftOut)
  const html = reader.read()
  if (!reader.isWhole) leftOut.add('part', name)
  const language = languageTag(reader.language)
  const { properties, comments } = reader
  if (properties === null) return storyOfDocument({ html, comments, language }, name, leftOut, context)
  const own = ownText(html, properties)
  const read = storyOfDocument({ html: own.html, comments, language }, name, leftOut, context)
  return readingOfOwnRtf(read, properties, own)
}
