import type { BodyNode } from '#shared/article/body.ts'
import { readNumber } from '../numbers.ts'
import type { Rule, StoryFound } from '../rule.ts'

const total =
  /^(?:total|sum|all|overall|gesamt|summe|insgesamt|zusammen|итого|всего|total général|ensemble|suma|totale|ogółem|razem)(?!\p{L})/iu

/**
 * A row labelled as total that is not the sum of the rows above; allows for rounding. Only notes
 * may stand below it.
 */
export const tableSum: Rule = {
  id: 'tableSum',
  group: 'figures',
  severity: 'warning',
  source: '',
  story: ({ article, tag, passages }) =>
    (article.body.content ?? []).flatMap((table, block): StoryFound[] => {
      if (table.type !== 'table') return []
      const all = (table.content ?? []).map((row) => (row.content ?? []).map(textOf))
      const rows = all.slice(0, 1 + all.findLastIndex(([label = '']) => total.test(label.trim())))
      const last = rows.at(-1)
      const notes = all.slice(rows.length)
      if (last === undefined || rows.length < 4 || notes.some((row) => row.slice(1).some((text) => /\d/.test(text))))
        return []
      if (rows.some((row) => row.length !== last.length)) return []
      return last.flatMap((text, column): StoryFound[] => {
        const said = numberIn(text, tag)
        const parts = rows.slice(0, -1).map((row) => numberIn(row[column] ?? '', tag))
        // A header row has no numbers; a column with gaps cannot be summed.
        const numbers = (parts[0] === null ? parts.slice(1) : parts).filter((part) => part !== null)
        if (said === null || column === 0 || numbers.length < rows.length - 2) return []
        const sum = numbers.reduce((one, other) => one + other, 0)
        const slack = numbers.length * 0.5 * unitOf([text, ...rows.map((row) => row[column] ?? '')].map(bare))
        if (Math.abs(sum - said) <= slack) return []
        const right = new Intl.NumberFormat(tag, { maximumFractionDigits: 4 }).format(sum)
        const passage = passages.findLast((each) => each.block === block && each.kind === 'cell' && each.text === text)
        return passage ? [{ at: { passage, from: 0, to: text.length, details: { right } } }] : []
      })
    }),
}

function textOf({ content = [], text }: BodyNode): string {
  return text ?? content.map(textOf).join('')
}

/** The number in a cell; nothing where a dash stands, and less than nothing with a minus. */
function numberIn(text: string, tag: string): number | null {
  const figure = bare(text)
    .replaceAll(/[%€$£¥₽]/gu, '')
    .trim()
  if (/^[-–—]$/u.test(figure)) return 0
  const value = readNumber(figure.replace(/^[+−–-]\s?/u, ''), tag)
  return value !== null && /^[−–-]/u.test(figure) ? -value : value
}

/** A cell without the mark of a footnote: 120*, 120¹, 120 (a), 120 1). */
function bare(text: string): string {
  return text.trim().replace(/[\s\u00a0]*(?:[*†‡§]+|[¹²³⁰⁴-⁹]+|\([\p{L}\d]\)|\[\d\]|(?<=\s)\d\))$/u, '')
}

/**
 * The smallest place in which the figures are given: 1 for whole numbers, which need no rounding.
 */
function unitOf(figures: readonly string[]): number {
  const places = Math.max(...figures.map((figure) => /[.,](\d{1,2})\D*$/.exec(figure)?.[1]?.length ?? 0))
  return places === 0 && figures.every((figure) => !figure.includes('%')) ? 0 : 10 ** -places
}
