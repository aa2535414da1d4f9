import { expect, it } from 'vitest'
import { damageOf, type LostDraft } from '#shared/damage/damage.ts'
import { damageText } from '#shared/damage/damage-text.ts'
import { languageTags } from '#shared/locales/languages.ts'
import { words } from '#shared/locales/words.ts'

await Promise.all(languageTags.map(words.load))

const english = { language: 'en', region: 'en-GB', folder: '/data' } as const
const lost: LostDraft = {
  id: 'a',
  headline: 'Ferry',
  edits: 3,
  from: Date.UTC(2026, 2, 5, 9),
  to: Date.UTC(2026, 2, 5, 10),
  notes: false,
  left: 'part',
}
const said = (changes: Partial<LostDraft>) =>
  damageText(damageOf(0, 'rows', { whole: 1, drafts: [{ ...lost, ...changes }] }), english).lost[0]

it('says what was found, what came back, and where what was found lies', () => {
  expect(damageText(damageOf(0, 'altered', { whole: 4, aside: ['a.sqlite', 'a.sqlite-wal'] }), english)).toEqual({
    about: ['The library’s file was no longer as Lede had left it.', 'Nothing is missing. Drafts that came back: 4.'],
    lostTitle: 'These drafts did not come back whole:',
    lost: [],
    more: null,
    aside: 'What was found lies unchanged in the data folder /data: a.sqlite, a.sqlite-wal',
  })
  expect(damageText(damageOf(0, 'gone', { whole: 0 }), english).about[1]).toContain('nothing tells which there were')
  expect(damageText(damageOf(0, 'record'), english)).toMatchObject({
    about: [expect.stringContaining('begun anew')],
    aside: null,
  })
})

it('names a draft, how many edits it lacks, and when they were made as the reader’s region writes it', () => {
  expect(said({})?.draft).toBe('Ferry')
  expect(said({})?.what).toMatch(
    /^Missing edits: 3, made between 5 Mar 2026, .* and 5 Mar 2026, .*\. The rest is there\.$/,
  )
  expect(said({ from: null })?.what).toMatch(/made until 5 Mar 2026/)
  expect(said({ to: null })?.what).toMatch(/made after 5 Mar 2026/)
  expect(said({ from: null, to: null, left: 'text' })?.what).toBe(
    'Missing edits: 3. Its bare text is there, as a new draft.',
  )
  expect(said({ edits: 0, notes: true })?.what).toBe('Edits of its private notes are missing. The rest is there.')
  expect(said({ headline: '' })?.draft).toBe('A draft whose headline is not known (a)')
})

it('names fifty drafts and counts the others', () => {
  const drafts = Array.from({ length: 60 }, (_, number) => ({ ...lost, id: `${number}` }))
  const { lost: named, more } = damageText(damageOf(0, 'rows', { whole: 0, drafts }), { ...english, language: 'de' })
  expect(named).toHaveLength(50)
  expect(more).toBe('und 10 weitere')
})
