import type { SourceId } from '#shared/formats/sources.ts'
import { headBytes, isGhost, isWxr } from '#shared/import/archive-head.ts'
import { readNinjs } from './agency/ninjs.ts'
import { agencyFormatOf } from './agency/read.ts'
import { isFeed } from './feed/recognise.ts'
import { foreignBytes } from './foreign-formats.ts'
import { isMailFile } from './mail/recognise.ts'
import { isMarkdownFile } from './markdown/recognise.ts'
import { messageKind } from './messages/split.ts'
import { isOdt } from './odt/recognise.ts'
import { isLedePage, isOfficeHtml } from './office-html.ts'
import type { Reader } from './reader.ts'
import { isJson, isPage } from './recognise.ts'
import { isPageArchive } from './webpage/archive.ts'

/**
 * The reader of each format (shared/formats/sources.ts). The first that recognises a file reads it;
 * those for bytes come before those for text. Wire copy is any text that no other reader
 * recognises.
 */
export const readers: readonly Reader[] = [
  {
    id: 'docx',
    takes: 'bytes',
    recognises: ({ name }) => /\.do[ct][mx]$/iu.test(name),
    load: () => import('./readers/docx.ts'),
  },
  { id: 'mhtml', takes: 'bytes', recognises: isPageArchive, load: () => import('./readers/mhtml.ts') },
  { id: 'odt', takes: 'bytes', recognises: isOdt, load: () => import('./readers/odt.ts') },
  {
    id: 'rtf',
    takes: 'bytes',
    recognises: ({ bytes }) => foreignBytes(bytes) === 'rtf',
    load: () => import('./readers/rtf.ts'),
  },
  {
    id: 'pdf',
    takes: 'bytes',
    recognises: ({ bytes }) => foreignBytes(bytes) === 'pdf',
    load: () => import('./readers/pdf.ts'),
  },
  {
    id: 'anpa',
    takes: 'bytes',
    recognises: ({ bytes }) => messageKind(bytes) === 'anpa',
    load: () => import('./readers/messages.ts'),
  },
  {
    id: 'iptc7901',
    takes: 'bytes',
    recognises: ({ bytes }) => messageKind(bytes) === 'iptc7901',
    load: () => import('./readers/messages.ts'),
  },
  { id: 'mail', takes: 'bytes', recognises: isMailFile, load: () => import('./readers/mail.ts') },
  {
    id: 'ninjs',
    takes: 'text',
    extent: 'json',
    recognises: ({ json }) => [json].flat().some((item) => readNinjs(item) !== null),
    load: async () => (await import('./readers/agency.ts')).ninjs,
  },
  {
    id: 'wxr',
    takes: 'text',
    extent: 'feed',
    recognises: ({ text }) => isWxr(text.slice(0, headBytes)),
    load: async () => (await import('../archive/as-file.ts')).wxr,
  },
  {
    id: 'ghost',
    takes: 'text',
    extent: 'feed',
    recognises: ({ text }) => isGhost(text.slice(0, headBytes)),
    load: async () => (await import('../archive/as-file.ts')).ghost,
  },
  {
    id: 'feed',
    takes: 'text',
    extent: 'feed',
    recognises: isFeed,
    load: () => import('./feed/read.ts'),
  },
  { id: 'json', takes: 'text', extent: 'json', recognises: isJson, load: () => import('./readers/json.ts') },
  {
    id: 'html',
    takes: 'text',
    extent: 'html',
    recognises: (file) => isPage(file) && (isLedePage(file.text) || isOfficeHtml(file.text)),
    load: () => import('./readers/html.ts'),
  },
  { id: 'webpage', takes: 'text', extent: 'page', recognises: isPage, load: () => import('./webpage/read.ts') },
  {
    id: 'markdown',
    takes: 'text',
    extent: 'markdown',
    recognises: isMarkdownFile,
    load: () => import('./readers/markdown.ts'),
  },
  {
    id: 'nitf',
    takes: 'text',
    extent: 'html',
    recognises: ({ root }) => root !== null && agencyFormatOf(root) === 'nitf',
    load: async () => (await import('./readers/agency.ts')).nitf,
  },
  {
    id: 'newsml-g2',
    takes: 'text',
    extent: 'html',
    recognises: ({ root }) => root !== null && agencyFormatOf(root) === 'newsml-g2',
    load: async () => (await import('./readers/agency.ts')).newsmlG2,
  },
  {
    id: 'newsml',
    takes: 'text',
    extent: 'html',
    recognises: ({ root }) => root !== null && agencyFormatOf(root) === 'newsml',
    load: async () => (await import('./readers/agency.ts')).newsml,
  },
  { id: 'wire', takes: 'text', extent: 'wire', recognises: () => true, load: () => import('./readers/wire.ts') },
]

/** The reader of a format. @throws RangeError if there is none */
export function readerOf(id: SourceId): Reader {
  const reader = readers.find((each) => each.id === id)
  if (reader === undefined) throw new RangeError(`nothing reads ${id}`)
  return reader
}
