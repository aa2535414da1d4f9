import { expect, it } from 'vitest'
import { groupedFindings } from '#renderer/features/checks/finding-groups.ts'
import { Checker } from '#shared/checks/checker.ts'
import { story } from '#tests/helpers/story.ts'
import { checkOptions } from '#tests/shared/checks/checked.ts'

it('many findings of the same signs are one row where the first stands; a few are rows of their own', () => {
  const quoted = Array.from({ length: 3 }, () => 'He said "yes" there.')
  const { findings } = new Checker().check(
    story({ headline: 'It' }, [...quoted, 'It sailed at at noon noon.']),
    checkOptions,
  )
  const rows = groupedFindings(findings).map((group) => [group[0].rule, group[0].quote, group.length])
  expect(rows).toContainEqual(['typesetting', '"', 6])
  expect(rows.filter(([rule]) => rule === 'doubledWord')).toEqual([
    ['doubledWord', 'at at', 1],
    ['doubledWord', 'noon noon', 1],
  ])
  expect(groupedFindings(findings).flat()).toHaveLength(findings.length)
})
