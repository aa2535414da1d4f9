import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftOf, getField, setField } from '#shared/article/draft.ts'
import { conflictsOf } from '#shared/merge/index.ts'
import { mergeLists } from '#shared/merge/three-way/merge-lists.ts'
import { cases } from '#tests/helpers/cases.ts'
import { story } from '#tests/helpers/story.ts'
import { copyOf, open, sent } from './copies.ts'
import { doc, last, lead, merge, merged, second, table, third } from './scene.ts'

const scenes: [string, string, string, string, string][] = [
  ['an entry that both moved, each to another place, stands once', 'abc', 'bca', 'bac', 'bac'],
  ['an entry that both added, each at another place, stands once', 'abc', 'abcx', 'xabc', 'xabc'],
  ['an entry that one moved and the other took out is out', 'abc', 'bca', 'bc', 'bc'],
  ['entries that both moved alike are there', 'abc', 'cab', 'cab', 'cab'],
  ['an entry that one wrote twice stands twice', 'abc', 'abca', 'abc', 'abca'],
  ['what each added is there', 'ab', 'axb', 'aby', 'axby'],
  ['what each took out is out', 'abcd', 'acd', 'abc', 'ac'],
]

test.each(scenes)('%s', (_, base, one, other, merged) => {
  expect(mergeLists([...base], [...one], [...other]).keys.join('')).toBe(merged)
  expect(mergeLists([...base], [...other], [...one]).keys.join('')).toBe(merged)
})

const keys = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 6 })

test('law: a list of two has what either added, not what either took out, nothing twice, whichever is called the one', () => {
  fc.assert(
    fc.property(keys, keys, keys, (base, one, other) => {
      const merged = mergeLists(base, one, other)
      expect(mergeLists(base, other, one)).toEqual(merged)
      expect(new Set(merged.keys).size).toBe(merged.keys.length)
      const expected = [...new Set([...one, ...other])].filter(
        (key) => !base.includes(key) || (one.includes(key) && other.includes(key)),
      )
      expect(merged.keys.toSorted()).toEqual(expected.toSorted())
    }),
    cases(1_000),
  )
})

test('bylines that both put in another order are a conflict, keywords are not', () => {
  const draft = draftOf(story({ bylines: ['Ann', 'Ben', 'Cleo'], keywords: ['ferry', 'harbour', 'tide'] }, [lead]))
  const seen = merge(
    draft,
    (ann) => {
      setField(ann, 'bylines', ['Ben', 'Cleo', 'Ann'])
      setField(ann, 'keywords', ['harbour', 'tide', 'ferry'])
    },
    (ben) => {
      setField(ben, 'bylines', ['Ben', 'Ann', 'Cleo'])
      setField(ben, 'keywords', ['harbour', 'ferry', 'tide'])
    },
  )
  expect(seen.fields).toEqual(['bylines'])
  expect(getField(seen.draft, 'keywords').toSorted()).toEqual(['ferry', 'harbour', 'tide'])
})

test('of two ends of an embargo the later one holds until somebody decides', () => {
  const [sooner, later] = ['2030-01-01T09:00:00+02:00', '2030-01-01T08:30:00+00:00']
  const draft = draftOf(story({ embargoUntil: '2029-12-31T00:00:00Z' }, [lead]))
  for (const [mine, theirs] of [
    [sooner, later],
    [later, sooner],
  ] as const) {
    const seen = merge(
      copyOf(draft),
      (ann) => setField(ann, 'embargoUntil', mine),
      (ben) => setField(ben, 'embargoUntil', theirs),
    )
    expect([seen.fields, getField(seen.draft, 'embargoUntil')]).toEqual([['embargoUntil'], later])
  }
})

test('fields that three people changed apart say the same on each desk, once all have met', () => {
  const base = sent(
    draftOf(
      story({ headline: 'Ferry hits sandbank', bylines: ['Ann'], keywords: ['ferry'], subjects: ['20000139'] }, [
        lead,
        second,
        third,
      ]),
    ),
  )
  const desks = [copyOf(base), copyOf(base), copyOf(base)] as const
  const [ann, ben, cleo] = desks
  setField(ann, 'bylines', ['Ann', 'Zoe'])
  setField(ben, 'bylines', ['Ben', 'Ann'])
  setField(cleo, 'bylines', ['Cleo'])
  for (const [desk, word] of [
    [ann, 'harbour'],
    [ben, 'harbour'],
    [cleo, 'tide'],
  ] as const)
    setField(desk, 'keywords', [word, 'ferry'])
  setField(ann, 'subjects', ['20000139', '20000148'])
  setField(ben, 'subjects', ['20000148'])
  setField(cleo, 'label', 'trainedAlgorithmicMedia')
  setField(cleo, 'headline', 'Ferry hits sandbank at dawn')
  setField(ann, 'headline', 'Night ferry hits sandbank')
  for (const [at, from] of [
    [0, 1],
    [0, 2],
    [1, 0],
    [2, 0],
  ] as const) {
    const [mine, theirs] = [desks[at], desks[from]]
    if (mine && theirs) open(mine, sent(theirs))
  }
  for (const desk of desks) {
    expect(getField(desk, 'headline')).toBe('Night ferry hits sandbank at dawn')
    expect(getField(desk, 'keywords').toSorted()).toEqual(['ferry', 'harbour', 'tide'])
    expect(getField(desk, 'subjects')).toEqual(['20000148'])
    expect(getField(desk, 'label')).toBe('trainedAlgorithmicMedia')
    const names = new Set([
      ...getField(desk, 'bylines'),
      ...conflictsOf(desk).flatMap(({ conflict }) =>
        conflict.kind === 'field' ? [conflict.one, conflict.other].flat() : [],
      ),
    ])
    for (const name of ['Zoe', 'Ben', 'Cleo']) expect([...names]).toContain(name)
    expect(getField(desk, 'bylines')).toEqual(getField(ann, 'bylines'))
  }
})

test('a row that both moved, each to another place, stands in the table once', () => {
  const [head, first, then, later] = [
    ['Year', 'Aboard'],
    ['2024', '7 people'],
    ['2025', '9 people'],
    ['2026', '3 people'],
  ] as const
  const rows = (...all: (readonly string[])[]) => doc(table(all.map((row) => [...row])), last)
  const seen = merged(rows(head, first, then, later), rows(head, then, later, first), rows(head, then, first, later))
  expect(seen.blocks[0]?.match(/2024/g)).toHaveLength(1)
  expect(seen.body.textContent).toContain('2026')
})
