import type { CheckedArgs, Reading } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import { maxFileBytes } from '#shared/api/message.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { decodeText } from './decode.ts'
import { readHtml } from './html.ts'
import { readJson } from './json.ts'
import { readWire } from './wire.ts'

/** What reading a file depends on beside the file. */
export interface ReadContext {
  /** YYYY-MM-DD, the day on which it is read. */
  readonly today: string
  readonly settings: Settings
}

/**
 * Reads a file of any format: Lede JSON, a page that Lede exported, else wire copy in any encoding. `from` says which it is; null lets the content decide. Touches nothing.
 *
 * @throws LedeError `file.empty`, `file.tooLarge`, `file.binary`, `file.undecodable`, `file.noText`, `file.notLede`, `file.badJson`, and those of `readArticleJson`.
 */
export function readFile(input: CheckedArgs<'import.read'>, context: ReadContext): Reading {
  const { name, bytes } = input
  if (bytes.length === 0) throw new LedeError('file.empty', { name })
  if (bytes.length > maxFileBytes) {
    throw new LedeError('file.tooLarge', { name, size: inMegabytes(bytes.length), limit: inMegabytes(maxFileBytes) })
  }
  const { text, encoding } = decodeText(bytes, name)
  if (text.trim() === '') throw new LedeError('file.empty', { name })
  const format = input.from ?? formatOf(text, name)
  if (format === 'json') return { name, format, lines: [], notes: [], article: readJson(text, name) }
  if (format === 'html') return { name, format, lines: [], notes: [], article: readHtml(text, name) }
  const reading = readWire(text, { name, referenceDate: input.referenceDate, ...context })
  if (encoding.startsWith('UTF-')) return reading
  return { ...reading, notes: [...reading.notes, { code: 'encoding', details: { encoding } }] }
}

/** What a text most likely is. Its name counts only where the text could be that. */
function formatOf(text: string, name: string): 'wire' | 'html' | 'json' {
  const head = text.slice(0, 4_000).trimStart()
  if (/^[{[]/u.test(head) && (/\.json$/iu.test(name) || /"format"\s*:\s*"lede-article\//u.test(text))) return 'json'
  if (/^<(?:!doctype html|html|article|head)\b/iu.test(head) || /^(?:<!--|<\?xml)[\s\S]{0,500}<html\b/iu.test(head))
    return 'html'
  return /\.html?$/iu.test(name) && /^<[a-z!]/iu.test(head) ? 'html' : 'wire'
}

function inMegabytes(bytes: number): number {
  return Math.ceil((bytes / 1024 / 1024) * 10) / 10
}
