import { expect, test } from 'vitest'
import { newDraft } from '#shared/article/draft.ts'
import { type Attribution, Attributions, attribute, attributeAll, idsOf } from '#shared/review/people/attributions.ts'

const said = (by: string, at: number, ...ids: Attribution['ids']): Attribution => ({ kind: 'inserted', by, at, ids })
const run = (clock: number, length: number, client = 1) => ({ from: 0, to: length, client, clock, closes: false })

/** The recorded writers of some names of client 1, from the first on; '-' for nobody. */
function writers(all: readonly Attribution[], clock: number, length: number): string {
  const draft = newDraft()
  attributeAll(draft, all)
  const known = new Attributions(draft)
  let text = ''
  while (text.length < length) {
    const { known: who, length: of } = known.first('inserted', run(clock + text.length, length - text.length))
    expect(of).toBeGreaterThan(0)
    text += (who?.by ?? '-').repeat(of)
  }
  return text
}

test('of two about the same words the later one holds, whichever was written down first', () => {
  expect(writers([said('a', 1, [1, 0, 4]), said('b', 2, [1, 0, 4])], 0, 4)).toBe('bbbb')
  expect(writers([said('b', 2, [1, 0, 4]), said('a', 1, [1, 0, 4])], 0, 4)).toBe('bbbb')
})

test('of two of one time the one that was written down last holds', () => {
  expect(writers([said('a', 5, [1, 0, 2]), said('b', 5, [1, 0, 2])], 0, 2)).toBe('bb')
})

test('it holds for as many names as it says, and for no name beside them', () => {
  expect(writers([said('a', 1, [1, 4, 3])], 0, 10)).toBe('----aaa---')
  expect(writers([said('a', 1, [1, 4, 3])], 4, 3)).toBe('aaa')
  expect(writers([said('a', 1, [1, 4, 3])], 7, 2)).toBe('--')
  expect(writers([said('a', 1, [1, 0, 2], [1, 6, 2])], 0, 8)).toBe('aa----aa')
})

test('a name of no letter beside others, as earlier Ledes wrote them, takes nothing from these', () => {
  expect(writers([said('a', 1, [1, 2, 0], [1, 4, 3])], 0, 10)).toBe('----aaa---')
})

test('a later one about a part leaves the earlier one the rest', () => {
  expect(writers([said('a', 1, [1, 0, 10]), said('b', 2, [1, 4, 2])], 0, 10)).toBe('aaaabbaaaa')
  expect(writers([said('b', 2, [1, 4, 2]), said('a', 1, [1, 0, 10])], 0, 10)).toBe('aaaabbaaaa')
  expect(writers([said('a', 1, [1, 0, 3]), said('b', 2, [1, 2, 4])], 0, 6)).toBe('aabbbb')
})

test('another client, and another kind of deed, is not meant', () => {
  const draft = newDraft()
  attribute(draft, said('a', 1, [1, 0, 4]))
  const known = new Attributions(draft)
  expect(known.first('inserted', run(0, 4, 2))).toEqual({ known: null, length: 4 })
  expect(known.first('deleted', run(0, 4))).toEqual({ known: null, length: 4 })
  expect(known.first('inserted', run(0, 4))).toMatchObject({ known: { by: 'a', at: 1 }, length: 4 })
})

test('what is no attribution is left out', () => {
  const draft = newDraft()
  draft.getArray<unknown>('attributions').push([{ kind: 'inserted', by: 'b', at: 2, ids: [] }, null, 'a'])
  attribute(draft, said('a', 1, [1, 0, 2]))
  expect(new Attributions(draft).first('inserted', run(0, 2))).toMatchObject({ known: { by: 'a' }, length: 2 })
})

test('it is said whether any were written down', () => {
  const draft = newDraft()
  expect(attributeAll(draft, [])).toBe(false)
  expect(attributeAll(draft, [said('a', 1, [1, 0, 2])])).toBe(true)
})

test('names that follow each other are held as one', () => {
  expect(idsOf([run(0, 2), run(2, 3)])).toEqual([[1, 0, 5]])
  expect(idsOf([run(0, 2), run(3, 3)])).toEqual([
    [1, 0, 2],
    [1, 3, 3],
  ])
  expect(idsOf([run(0, 2), run(2, 3, 2)])).toEqual([
    [1, 0, 2],
    [2, 2, 3],
  ])
  expect(idsOf([])).toEqual([])
})
