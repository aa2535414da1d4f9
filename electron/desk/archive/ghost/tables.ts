import { JSONParser } from '@streamparser/json'
import { LedeError } from '#shared/api/errors.ts'
import { type Data, dataOf } from '../../import/agency/data.ts'
import type { ArchiveFile } from '../files.ts'
import { textOf } from '../text-stream.ts'

/** A file with more characters than this between two rows is not an export. */
const longest = 120_000_000

/**
 * Streams the rows of some tables of a Ghost export, with only one row in memory at a time.
 *
 *
 * @throws LedeError `file.notItem` if it is damaged, `file.tooMuch` for a row larger than any story
 */
export async function* rowsOf(
  bytes: AsyncIterable<Uint8Array>,
  { path: name }: ArchiveFile,
  tables: readonly string[],
): AsyncGenerator<{ readonly table: string; readonly row: Data }> {
  const paths = tables.flatMap((table) => [`$.db.*.data.${table}.*`, `$.data.${table}.*`])
  const parser = new JSONParser({ paths, keepStack: false })
  const rows: { table: string; row: Data }[] = []
  let silent = 0
  parser.onValue = ({ value, stack }) => {
    rows.push({ table: String(stack.at(-1)?.key ?? ''), row: dataOf(value) })
    silent = 0
  }
  // Errors are also thrown by `write`.
  parser.onError = () => {}
  let isFirst = true
  for await (const text of textOf(bytes, name)) {
    silent += text.length
    if (silent > longest && rows.length === 0 && tables.includes('posts')) throw new LedeError('file.tooMuch', { name })
    try {
      parser.write(isFirst ? text.replace(/^\uFEFF/, '') : text)
    } catch (error) {
      yield* rows.splice(0)
      throw new LedeError('file.notItem', { name, format: 'Ghost' }, error)
    }
    isFirst = false
    yield* rows.splice(0)
  }
  if (!parser.isEnded) throw new LedeError('file.notItem', { name, format: 'Ghost' })
}
