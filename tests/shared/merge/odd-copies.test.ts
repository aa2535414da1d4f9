import { expect, test } from 'vitest'
import { draftOf, getField, setField } from '#shared/article/draft.ts'
import { conflictsOf, openConflictsIn, settle, textOf } from '#shared/merge/index.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { story } from '#tests/helpers/story.ts'
import { copyOf, linesOf, open, sent, write } from './copies.ts'

const lines = ['The ferry ran aground at dawn.', 'Nobody was hurt in it.', 'Police are looking into the accident.']

const saying = (...texts: string[]) =>
  proseSchema.node(
    'doc',
    null,
    texts.map((text) => proseSchema.node('paragraph', null, proseSchema.text(text))),
  )

test('two copies that share no history, as of one import on two desks, have once what both have', () => {
  const [ann, ben] = [draftOf(story({ headline: 'Ferry' }, lines)), draftOf(story({ headline: 'Ferry' }, lines))]
  setField(ben, 'kicker', 'Harbour')
  write(ben, saying(lines[0] ?? '', lines[1] ?? '', lines[2] ?? '', 'The pier is closed.'))
  const [mine, theirs] = [copyOf(ann), copyOf(ben)]
  open(ann, ben)
  open(theirs, mine)
  for (const draft of [ann, theirs]) {
    expect(linesOf(draft)).toEqual([...lines, 'The pier is closed.'])
    expect([getField(draft, 'headline'), getField(draft, 'kicker')]).toEqual(['Ferry', 'Harbour'])
    expect(conflictsOf(draft)).toEqual([])
  }
})

test('what differs in two copies that share no history is all there, or in a conflict', () => {
  const ann = draftOf(story({ headline: 'Ferry' }, lines))
  const ben = draftOf(story({ headline: 'Boat' }, ['Something else was imported.', ...lines.slice(1)]))
  open(ann, ben)
  const said = [
    ...linesOf(ann),
    ...conflictsOf(ann).flatMap(({ conflict }) =>
      conflict.kind === 'text'
        ? [textOf(conflict.one), textOf(conflict.other)]
        : conflict.kind === 'field'
          ? [conflict.one, conflict.other]
          : [],
    ),
  ].join(' ')
  for (const words of [...lines, 'Something else was imported.', 'Ferry', 'Boat']) expect(said).toContain(words)
})

test('a thousand conflicts are all kept, named and settled', () => {
  const numbers = Array.from({ length: 1_000 }, (_, index) => index)
  const base = sent(
    draftOf({ ...story(), body: saying(...numbers.map((index) => `Line ${index} says so at dawn today.`)).toJSON() }),
  )
  const [ann, ben] = [copyOf(base), copyOf(base)]
  write(ann, saying(...numbers.map((index) => `Line ${index} says so at noon today.`)))
  write(ben, saying(...numbers.map((index) => `Line ${index} says so at night today.`)))
  open(ann, ben)
  const found = openConflictsIn(ann)
  expect(found).toHaveLength(1_000)
  expect(linesOf(ann)).toHaveLength(1_000)
  for (const { conflict } of [found.at(0), found.at(-1)].flatMap((each) => each ?? []))
    settle(ann, conflict, 'other', { by: 'ann', at: 1 })
  expect(openConflictsIn(ann)).toHaveLength(998)
})
