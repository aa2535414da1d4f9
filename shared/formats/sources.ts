/**
 * A format that stories arrive in. What reads it is on the desk: a folder or file, and a line in
 * electron/desk/import/readers.ts.
 */
export interface Source {
  /** What the contract and the command line call it. */
  readonly id: string
  /** The name of its standard. A format without one is named in the interface's language. */
  readonly name?: string
  /** What the names of its files may end with, without the dot. */
  readonly extensions: readonly string[]
  readonly mediaTypes: readonly string[]
  /** The most bytes that one of its files may have, where that is more than of any other file. */
  readonly maxBytes?: number
  /** Whether its files are zip archives, as packages are too. */
  readonly isZip?: boolean
}

/**
 * Every format that is read. A new one is a line here and one in electron/desk/import/readers.ts.
 */
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
    extensions: ['docx', 'dotx'],
    mediaTypes: [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.template',
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
    // Its first stories are read, however many there are.
    maxBytes: 64 * 1024 * 1024,
  },
  {
    id: 'wxr',
    name: 'WordPress (WXR)',
    extensions: ['xml', 'wxr'],
    mediaTypes: ['application/rss+xml', 'application/xml'],
    // Its first stories are read; as an archive it is taken over whole.
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

/** What the names of files that are read end with, without the dot, each once. */
export const sourceExtensions: readonly string[] = [...new Set(sources.flatMap(({ extensions }) => extensions))]

/** What a format is. @throws RangeError for one that is not in the list. */
export function sourceOf(id: SourceId): (typeof sources)[number] {
  const source = sources.find((each) => each.id === id)
  if (source === undefined) throw new RangeError(`no source is called ${id}`)
  return source
}

/** The formats that a file may be of, by the end of its name. */
export function sourcesOfName(name: string): readonly Source[] {
  const small = name.toLowerCase()
  const all: readonly Source[] = sources
  return all.filter(({ extensions }) => extensions.some((each) => small.endsWith(`.${each}`)))
}
