import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ComparedBlock, compare } from '#shared/review/index.ts'
import { cases } from '#tests/helpers/cases.ts'
import { reviews } from '../arbitrary-review.ts'

test('each side of a comparison is its version, and the text of both is in the one that shows both', () => {
  fc.assert(
    fc.property(reviews, ({ baseline, live }) => {
      const { inline, rows } = compare(baseline, live)
      expect(linesOf(rows.flatMap(({ left }) => left ?? []))).toEqual(textOf(baseline))
      expect(linesOf(rows.flatMap(({ right }) => right ?? []))).toEqual(textOf(live))
      expect(written(inline, 'inserted')).toBe(textOf(baseline).join(''))
      expect(written(inline, 'deleted')).toBe(textOf(live).join(''))
    }),
    cases(200),
  )
})

function linesOf(blocks: readonly ComparedBlock[]): string[] {
  return blocks.map(({ runs }) => runs.map(({ text }) => text).join(''))
}

function written(blocks: readonly ComparedBlock[], without: 'inserted' | 'deleted'): string {
  return (
    blocks
      // For moved text the runs show its changes at both places.
      .flatMap(({ runs, isMoved, change }) => (isMoved && change === without ? [] : runs))
      .filter(({ change }) => change !== without)
      .map(({ text }) => text)
      .join('')
  )
}

function textOf({ body }: Parameters<typeof compare>[0]): string[] {
  const lines: string[] = []
  body.descendants((node) => {
    if (node.isTextblock) lines.push(node.textBetween(0, node.content.size, '', '\n'))
    else if (node.isLeaf) lines.push('')
    return !node.isTextblock
  })
  return lines
}
