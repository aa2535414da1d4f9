import { LedeError } from '#shared/api/errors.ts'
import { readHouseCsv } from './csv.ts'
import { type HouseFile, type RowProblem, readHouseFile } from './file.ts'

/** The largest file of rules, in bytes. */
const mostBytes = 64 * 1024 * 1024

/**
 * Reads house rules from a file: Lede's own format, or a spreadsheet saved as CSV (UTF-8, UTF-16
 * with a byte order mark, else Windows-1252).
 *
 *
 * @throws LedeError `rules.newer`, `rules.none`, `rules.tooMany`, `rules.tooLarge`
 */
export function readRulesFile(bytes: Uint8Array): Pick<HouseFile, 'rules'> & { problems: readonly RowProblem[] } {
  if (bytes.byteLength > mostBytes)
    throw new LedeError('rules.tooLarge', { limit: Math.floor(mostBytes / 1024 / 1024) })
  const text = decoded(bytes)
  if (/^\s*[{[]/u.test(text)) return readHouseFile(text)
  // Binary files, such as programs and pictures, have no rows of words.
  if (text.includes('\0')) throw new LedeError('rules.none')
  const read = readHouseCsv(text)
  if (read.rules.length + read.problems.length === 0) throw new LedeError('rules.none')
  return read
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
