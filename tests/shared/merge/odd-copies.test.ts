import { expect, test } from 'vitest'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { bodyOf, draftOf, getField, setField } from '#shared/article/draft.ts'
import { conflictsOf, openConflictsIn, settle, textOf } from '#shared/merge/index.ts'
import { Places } from '#shared/merge/names/place.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { expand } from '#shared/snippets.ts'
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

test('what a snippet writes on both desks stands once, and where the desks have other texts for it both are told', () => {
  const occasion = { now: 0, language: 'en', timeZone: 'UTC', person: null }
  const written = (text: string) => expand({ abbreviation: 'bln', text }, occasion).text
  const merged = (...texts: [string, string]) => {
    const base = sent(draftOf(story({}, lines)))
    const [ann, ben] = [copyOf(base), copyOf(base)]
    for (const [index, draft] of [ann, ben].entries())
      write(draft, saying(`${written(texts[index] ?? '')} ${lines[0]}`, ...lines.slice(1)))
    open(ann, ben)
    return ann
  }
  const alike = merged('BERLIN (AP), {date}:', 'BERLIN (AP), {date}:')
  expect([linesOf(alike)[0]?.match(/BERLIN/g)?.length, conflictsOf(alike)]).toEqual([1, []])
  const apart = merged('BERLIN (AP):', 'Hamburg, dpa:')
  const [{ conflict } = {}] = conflictsOf(apart)
  if (conflict?.kind !== 'text') throw new Error('a conflict of text')
  const readings = [textOf(conflict.one), textOf(conflict.other)].join(' | ')
  for (const words of ['BERLIN (AP):', 'Hamburg, dpa:']) expect(readings).toContain(words)
  expect(linesOf(apart)[0]).toMatch(/^(?:BERLIN \(AP\)|Hamburg, dpa): The ferry ran aground at dawn\.$/)
})

test('a draft that a Lede without this merge has merged takes copies in, and its conflicts stand on', () => {
  const draft = draftOf(story({}, ['The ferry ran aground earlyyesterday.', 'Nobody was hurt.']))
  const reading = (words: string) => ({ body: bodyOfParagraphs([words]), ends: false })
  const place = new Places(bodyOf(draft)).placeOf({ from: 23, to: 37 })
  draft.getMap('merges').set('old', {
    id: 'old',
    at: new Date(0).toISOString(),
    by: 'ann',
    one: 'ann',
    other: 'ben',
    conflicts: [{ id: 'a', kind: 'text', one: reading('early'), other: reading('yesterday'), proposed: null, place }],
  })
  // An older Lede hands over without a version.
  const [ann, ben] = [copyOf(draft), copyOf(draft)]
  write(ben, saying('The ferry ran aground earlyyesterday.', 'Nobody was badly hurt.'))
  write(ann, saying('Police know this.', 'The ferry ran aground earlyyesterday.', 'Nobody was hurt.'))
  open(ann, ben)
  expect(linesOf(ann)).toEqual(['Police know this.', 'The ferry ran aground earlyyesterday.', 'Nobody was badly hurt.'])
  const [{ conflict } = {}] = openConflictsIn(ann)
  if (conflict === undefined) throw new Error('a conflict that stands')
  settle(ann, conflict, 'other', { by: 'ann', at: 1 })
  expect(linesOf(ann)[1]).toBe('The ferry ran aground yesterday.')
})
