import iconv from 'iconv-lite'
import { decodeText } from '../decode.ts'

/** A part of a page saved as one file (RFC 2557, MHTML). */
interface Part {
  readonly type: string
  readonly charset: string | null
  /** Its original addresses, by which the page refers to it. */
  readonly names: readonly string[]
  readonly bytes: Uint8Array
}

/**
 * A page saved as one file: its HTML, and its pictures as `data:` addresses, by the addresses that
 * it uses.
 */
export interface PageArchive {
  readonly html: string
  readonly pictures: ReadonlyMap<string, string>
}

const mostParts = 2_000

/** Whether a file is a page saved by a browser as one file. */
export function isPageArchive({ name, bytes }: { name: string; bytes: Uint8Array }): boolean {
  const head = iconv.decode(bytes.subarray(0, 4_000), 'latin1')
  const end = head.search(/\r?\n\r?\n/)
  const fields = unfolded(end === -1 ? head : head.slice(0, end))
  const isRelated = /^content-type:\s*multipart\/related\b/im.test(fields)
  if (/\.mht(?:ml)?$/i.test(name)) return /^(?:mime-version|content-type|from):/im.test(fields)
  return (
    isRelated &&
    /\btype\s*=\s*"?text\/html/i.test(fields) &&
    /^(?:snapshot-content-location|from:\s*<?saved by)/im.test(fields)
  )
}

/**
 * The page in such a file; null for other files, and without a page. From a truncated file the
 * complete parts are read.
 */
export function readPageArchive(bytes: Uint8Array, name: string): PageArchive | null {
  const text = iconv.decode(bytes, 'latin1')
  const [head, body] = apart(text)
  const boundary = boundaryIn(head)
  const parts = boundary === null ? [partOf(text)] : partsIn(body, boundary, 0)
  const page = parts.find(({ type }) => /^(?:text\/html|application\/xhtml\+xml)$/.test(type))
  if (page === undefined || page.bytes.length === 0) return null
  const pictures = new Map<string, string>()
  for (const { type, names, bytes: content } of parts) {
    if (!/^image\//.test(type)) continue
    const address = `data:${type};base64,${Buffer.from(content).toString('base64')}`
    for (const each of names) pictures.set(each, address)
  }
  const isKnown = page.charset !== null && iconv.encodingExists(page.charset)
  const html = isKnown ? iconv.decode(page.bytes, page.charset ?? '') : decodeText(page.bytes, name).text
  return { html, pictures }
}

function unfolded(head: string): string {
  return head.replace(/\r?\n[ \t]+/g, ' ')
}

function apart(text: string): [head: string, body: string] {
  const [gap = ''] = /\r?\n\r?\n/.exec(text) ?? []
  const end = gap === '' ? -1 : text.indexOf(gap)
  return end === -1 ? [unfolded(text), ''] : [unfolded(text.slice(0, end)), text.slice(end + gap.length)]
}

function boundaryIn(head: string): string | null {
  const [, quoted, bare] = /^content-type:[^\n]*\bboundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/im.exec(head) ?? []
  return quoted ?? bare ?? null
}

function partsIn(body: string, boundary: string, depth: number): Part[] {
  const pieces = `\n${body}`.split(`\n--${boundary}`).slice(1, mostParts)
  return pieces.flatMap((piece) => {
    if (piece.startsWith('--')) return []
    const text = piece.replace(/^[ \t]*\r?\n/, '')
    const inner = boundaryIn(apart(text)[0])
    return inner === null || depth > 4 ? [partOf(text)] : partsIn(apart(text)[1], inner, depth + 1)
  })
}

function partOf(text: string): Part {
  const [head, body] = apart(text)
  const field = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(head)?.[1]?.trim() ?? ''
  const type = field('content-type')
  const id = field('content-id').replace(/^<|>$/g, '')
  return {
    type: (type.split(';')[0] ?? '').trim().toLowerCase(),
    charset: /\bcharset\s*=\s*"?([\w-]+)/i.exec(type)?.[1] ?? null,
    names: [field('content-location'), id === '' ? '' : `cid:${id}`].filter((each) => each !== ''),
    bytes: decoded(body.replace(/\r?\n$/, ''), field('content-transfer-encoding').toLowerCase()),
  }
}

/** RFC 2045, sections 6.7 and 6.8. */
function decoded(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return new Uint8Array(Buffer.from(body, 'base64'))
  if (encoding !== 'quoted-printable') return new Uint8Array(Buffer.from(body, 'latin1'))
  const plain = body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return new Uint8Array(Buffer.from(plain, 'latin1'))
}
