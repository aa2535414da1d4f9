import { LedeError } from '#shared/api/errors.ts'
import { LeftOuts } from '#shared/import/left-out.ts'
import { type DocumentContext, storyOfDocument } from '../document.ts'
import { checkExtent } from '../extent.ts'
import type { StoryRead } from '../reader.ts'
import { RtfReader } from './reader.ts'

/** Languages by their numbers in Windows, without regions ([MS-LCID]). */
const languages: Readonly<Record<number, string>> = Object.fromEntries(
  '1:ar 2:bg 3:ca 4:zh 5:cs 6:da 7:de 8:el 9:en 10:es 11:fi 12:fr 13:he 14:hu 15:is 16:it 17:ja 18:ko 19:nl 20:nb 21:pl 22:pt 24:ro 25:ru 26:hr 27:sk 28:sq 29:sv 30:th 31:tr 32:ur 34:uk 35:be 36:sl 37:et 38:lv 39:lt 41:fa 42:vi 43:hy 47:mk 55:ka 57:hi'
    .split(' ')
    .map((pair) => pair.split(':')),
)

/**
 * The story in an RTF document (Rich Text Format Specification 1.9.1), which may be hostile. A
 * truncated one is read as far as it goes, and reported.
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
  const language = reader.language === null ? null : (languages[reader.language & 0x3ff] ?? null)
  return storyOfDocument({ html, comments: reader.comments, language }, name, leftOut, context)
}
