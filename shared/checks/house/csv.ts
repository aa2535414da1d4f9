import Papa from 'papaparse'
import { isLanguageTag } from '#shared/article/language.ts'
import { type Column, columnOf, readDay, readKind, readSeverity, readYesNo, usualColumns } from './columns.ts'
import { checkHouseCount } from './edit.ts'
import type { RowCode, RowProblem } from './file.ts'
import { patternProblem } from './house-rules.ts'
import { type HouseRule, houseLimits, houseRuleSchema } from './rule.ts'

/**
 * Reads house rules from a spreadsheet (RFC 4180; separated by commas, semicolons or tabs).
 * Headings are known in every language of Lede; without headings the columns are words, replacement
 * and reason. Several words, languages or categories in one cell are separated by `|`. A row that
 * is not understood is left out and reported by its number in the spreadsheet.
 *
 *
 * @throws LedeError `rules.tooMany`
 */
export function readHouseCsv(text: string): { rules: HouseRule[]; problems: RowProblem[] } {
  const { data, errors } = parsed(text.replace(/^\ufeff/, ''))
  const broken = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' && row !== undefined ? [row] : [])))
  const first = data.findIndex((row) => !isEmpty(row))
  const named = (data[first] ?? []).map(columnOf)
  const hasHeadings = named.includes('find')
  const columns = hasHeadings ? named : usualColumns
  const rules: HouseRule[] = []
  const problems: RowProblem[] = []
  for (const [index, row] of data.entries()) {
    if (isEmpty(row) || (hasHeadings && index === first)) continue
    const read = broken.has(index)
      ? { code: 'quote' as const, details: {} }
      : readRow((column) => row[columns.indexOf(column)]?.trim() ?? '')
    if ('code' in read) problems.push({ row: index + 1, text: row.join(' · ').slice(0, 80), ...read })
    else rules.push(read)
    checkHouseCount(rules.length)
  }
  return { rules, problems }
}

/** The first line with which Excel declares the separator; Excel does not count it as a row. */
const separatorLine = /^sep=(.)\r?\n?/i

/**
 * The rows of a text, split at the separator that its first line declares, else at the one that
 * fits most rows.
 */
function parsed(text: string) {
  const said = separatorLine.exec(text)
  const rows = text.slice(said?.[0].length ?? 0)
  // Empty lines have no columns to count, and `|` separates the words within one cell.
  const { meta } = Papa.parse(rows, { preview: 20, skipEmptyLines: 'greedy', delimitersToGuess: [',', ';', '\t'] })
  const delimiter = said?.[1] ?? meta.delimiter
  return Papa.parse<string[]>(rows, { delimiter, skipEmptyLines: false })
}

const isEmpty = (row: readonly string[]) => row.every((cell) => cell.trim() === '')

interface Wrong {
  readonly code: RowCode
  readonly details: Readonly<Record<string, string>>
}

function readRow(cell: (column: Column) => string): HouseRule | Wrong {
  const wrong = (code: RowCode, value = ''): Wrong => ({ code, details: { value } })
  const kind = readKind(cell('kind'))
  if (kind === null) return wrong('kind', cell('kind'))
  const find = kind === 'pattern' ? [cell('find')] : listOf(cell('find'))
  if (find.length === 0 || find[0] === '') return wrong('words')
  const problem = kind === 'pattern' ? patternProblem(cell('find')) : null
  if (problem !== null) return wrong('pattern', problem)
  const severity = readSeverity(cell('severity'))
  if (severity === null) return wrong('severity', cell('severity'))
  const languages = listOf(cell('languages'))
  const unknown = languages.find((tag) => !isLanguageTag(tag))
  if (unknown !== undefined) return wrong('language', unknown)
  const [from, until] = [readDay(cell('from')), readDay(cell('until'))]
  if (from === undefined || until === undefined) return wrong('date', cell(from === undefined ? 'from' : 'until'))
  if (from !== null && until !== null && from > until) return wrong('dates', `${cell('from')} – ${cell('until')}`)
  const [quotations, matchCase] = [readYesNo(cell('quotations')), readYesNo(cell('matchCase'))]
  if (quotations === null || matchCase === null)
    return wrong('yesNo', cell(quotations === null ? 'quotations' : 'matchCase'))
  const { data } = houseRuleSchema.safeParse({
    id: crypto.randomUUID(),
    kind,
    find,
    matchCase,
    instead: cell('instead'),
    why: cell('why'),
    source: cell('source'),
    severity,
    languages,
    categories: listOf(cell('categories')),
    quotations,
    from,
    until,
  })
  return data ?? wrong('long', String(houseLimits.find))
}

function listOf(cell: string): string[] {
  return cell
    .split('|')
    .map((each) => each.trim())
    .filter((each) => each !== '')
}
