import { LedeError } from '#shared/api/errors.ts'
import { LeftOuts } from '#shared/import/left-out.ts'
import { type DocumentContext, storyOfDocument } from '../document.ts'
import { checkExtent } from '../extent.ts'
import type { StoryRead } from '../reader.ts'
import { languageTag } from './languages.ts'
import { RtfReader } from './reader.ts'

/**
 * The story in a document in RTF (Rich Text Format Specification 1.9.1). Read as if somebody
 * hostile had made it; of one that is cut off what there is, and that it is.
 *
 * @throws LedeError `file.notDocument` for what is none, `file.tooMuch` for more text than a story
 *   has
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
  return storyOfDocument({ html, comments: reader.comments, language }, name, leftOut, context)
}
