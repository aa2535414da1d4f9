/**
 * A format that is imported. Its reader is on the desk: a folder or file, and a line in
 * electron/desk/import/readers.ts.
 */
export interface Source {
  /** Its id in the contract and on the command line. */
  readonly id: string
  /** The name of its standard. A format without one is named in the user's language. */
  readonly name?: string
  /** The extensions of its files, without the dot. */
  readonly extensions: readonly string[]
  readonly mediaTypes: readonly string[]
  /** The most bytes of one of its files, if more than for other files. */
  readonly maxBytes?: number
  /** Whether its files are zip archives, as packages are. */
  readonly isZip?: boolean
}

/** Every import format. A new one is a line here and one in electron/desk/import/readers.ts. */
export const sources = [
  { id: 'wire', extensions: ['txt'], mediaTypes: ['text/plain'] },
  { id: 'html', extensions: ['html', 'htm'], mediaTypes: ['text/html'] },
  { id: 'webpage', extensions: ['html', 'htm', 'xhtml'], mediaTypes: ['text/html', 'application/xhtml+xml'] },
  {
    id: 'mhtml',
    name: 'MHTML',
    extensions: ['mht', 'mhtml'],
    mediaTypes: ['multipart/related'],
    // A page with its pictures.
    maxBytes: 40 * 1024 * 1024,
  },
  { id: 'json', extensions: ['json'], mediaTypes: ['application/json'] },
  {
    id: 'docx',
    extensions: ['docx', 'dotx', 'docm', 'dotm'],
    mediaTypes: [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.template',
      'application/vnd.ms-word.document.macroEnabled.12',
      'application/vnd.ms-word.template.macroEnabled.12',
    ],
    // A long text and a score of pictures.
    maxBytes: 40 * 1024 * 1024,
    isZip: true,
  },
  {
    id: 'odt',
    extensions: ['odt', 'ott', 'fodt'],
    mediaTypes: ['application/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.text-template'],
    maxBytes: 40 * 1024 * 1024,
    isZip: true,
  },
  {
    id: 'rtf',
    name: 'RTF',
    extensions: ['rtf'],
    mediaTypes: ['application/rtf', 'text/rtf'],
    maxBytes: 40 * 1024 * 1024,
  },
  { id: 'pdf', name: 'PDF', extensions: ['pdf'], mediaTypes: ['application/pdf'], maxBytes: 40 * 1024 * 1024 },
  { id: 'ninjs', name: 'ninjs', extensions: ['json'], mediaTypes: ['application/json'] },
  { id: 'nitf', name: 'NITF', extensions: ['xml'], mediaTypes: ['application/xml', 'text/xml'] },
  { id: 'newsml-g2', name: 'NewsML-G2', extensions: ['xml'], mediaTypes: ['application/xml', 'text/xml'] },
  {
    id: 'feed',
    name: 'RSS, Atom, JSON Feed',
    extensions: ['rss', 'atom', 'rdf', 'xml'],
    mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/feed+json'],
    // Only its first stories are read, however many there are.
    maxBytes: 64 * 1024 * 1024,
  },
  {
    id: 'wxr',
    name: 'WordPress (WXR)',
    extensions: ['xml', 'wxr'],
    mediaTypes: ['application/rss+xml', 'application/xml'],
    // Only its first stories are read; as an archive it is imported completely.
    maxBytes: 64 * 1024 * 1024,
  },
  {
    id: 'ghost',
    name: 'Ghost',
    extensions: ['json'],
    mediaTypes: ['application/json'],
    maxBytes: 64 * 1024 * 1024,
  },
  { id: 'newsml', name: 'NewsML 1', extensions: ['xml'], mediaTypes: ['application/xml', 'text/xml'] },
  {
    id: 'markdown',
    name: 'Markdown',
    extensions: ['md', 'markdown', 'mdown', 'mkd', 'mkdn', 'mdx'],
    mediaTypes: ['text/markdown'],
  },
  { id: 'mail', extensions: ['eml', 'mbox'], mediaTypes: ['message/rfc822'], maxBytes: 40 * 1024 * 1024 },
  { id: 'iptc7901', name: 'IPTC 7901', extensions: ['iptc', '7901'], mediaTypes: ['text/plain'] },
  { id: 'anpa', name: 'ANPA 1312', extensions: ['anpa', '1312'], mediaTypes: ['text/plain'] },
] as const satisfies readonly Source[]

export type SourceId = (typeof sources)[number]['id']

export const sourceIds = sources.map(({ id }) => id)

/** The extensions of all files that can be read, without the dot, each once. */
export const sourceExtensions: readonly string[] = [...new Set(sources.flatMap(({ extensions }) => extensions))]

/** The format with an id. @throws RangeError for an unknown one. */
export function sourceOf(id: SourceId): (typeof sources)[number] {
  const source = sources.find((each) => each.id === id)
  if (source === undefined) throw new RangeError(`no source is called ${id}`)
  return source
}

/** The formats that a file may have, by its extension. */
export function sourcesOfName(name: string): readonly Source[] {
  const small = name.toLowerCase()
  const all: readonly Source[] = sources
  return all.filter(({ extensions }) => extensions.some((each) => small.endsWith(`.${each}`)))
}
