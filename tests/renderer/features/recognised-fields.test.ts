import { expect, it } from 'vitest'
import { recognisedFields } from '#renderer/features/import/recognised-fields.ts'
import { story } from '#tests/helpers/story.ts'

const saidOf = (fields: ReturnType<typeof recognisedFields>, name: string) =>
  fields.find((field) => field.name === name)?.value

it('says the time on the clock of the story’s own zone, and which zone that is', () => {
  const fields = recognisedFields(story({ publishedAt: '2026-05-04T09:30:00Z', timeZone: 'Asia/Tokyo' }), 'en-GB')
  expect(saidOf(fields, 'publishedAt')).toBe('4 May 2026 at 18:30 (Asia/Tokyo)')
})

it('says what each part of the dateline was taken for, its day on no clock at all', () => {
  const dateline = { place: 'Lübeck', region: null, country: null, date: '2026-05-04', agency: 'dpa', text: null }
  expect(saidOf(recognisedFields(story({ dateline }), 'de'), 'dateline')).toBe('Lübeck / 4. Mai 2026 / dpa')
})

it('says what a story usually has even where nothing was found, and counts no paragraph in an empty one', () => {
  const fields = recognisedFields(story(), 'en')
  expect(fields.filter(({ expected, value }) => expected && value === '').map(({ name }) => name)).toEqual([
    'headline',
    'publishedAt',
    'dateline',
    'agency',
    'category',
  ])
  expect(saidOf(fields, 'paragraphs')).toBe('0')
})
