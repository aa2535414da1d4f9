import type { BodyNode } from '#shared/article/body.ts'
import { readNumber } from '../numbers.ts'
import type { Rule, StoryFound } from '../rule.ts'

const total =
  /^(?:total|sum|all|overall|gesamt|summe|insgesamt|zusammen|итого|всего|total général|ensemble|suma|totale|ogółem|razem)(?!\p{L})/iu

/** A last row labelled as total that is not the sum of the rows above; allows for rounding. */
export const tableSum: Rule = {
  id: 'tableSum',
  group: 'figures',
  severity: 'warning',
  source: '',
  story: ({ article, tag, passages }) =>
    (article.body.content ?? []).flatMap((table, block): StoryFound[] => {
      if (table.type !== 'table') return []
      const rows = (table.content ?? []).map((row) => (row.content ?? []).map(textOf))
      const last = rows.at(-1)
      if (last === undefined || rows.length < 4 || !total.test(last[0] ?? '')) return []
      if (rows.some((row) => row.length !== last.length)) return []
      return last.flatMap((text, column): StoryFound[] => {
        const said = readNumber(bare(text), tag)
        const parts = rows.slice(0, -1).map((row) => readNumber(bare(row[column] ?? ''), tag))
        // A header row has no numbers; a column with gaps cannot be summed.
        const numbers = (parts[0] === null ? parts.slice(1) : parts).filter((part) => part !== null)
        if (said === null || column === 0 || numbers.length < rows.length - 2) return []
        const sum = numbers.reduce((one, other) => one + other, 0)
        const slack = numbers.length * 0.5 * unitOf([text, ...rows.map((row) => row[column] ?? '')])
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

function bare(text: string): string {
  return text.replaceAll(/[%€$£¥]/g, '').trim()
}

/**
 * The smallest place in which the figures are given: 1 for whole numbers, which need no rounding.
 */
function unitOf(figures: readonly string[]): number {
  const places = Math.max(...figures.map((figure) => /[.,](\d{1,2})\D*$/.exec(figure)?.[1]?.length ?? 0))
  return places === 0 && figures.every((figure) => !figure.includes('%')) ? 0 : 10 ** -places
}
