import { expect, test } from 'vitest'
import { publishedPicture } from '#desk/assets/carried/published-picture.ts'
import { readPictureFacts } from '#desk/assets/facts/facts.ts'
import { bareImage } from '#desk/assets/inspect/bare-image.ts'
import { carriages, carriedFacts } from '#shared/asset/carriage.ts'
import type { PictureFacts } from '#shared/asset/picture-facts.ts'
import { drawing, gif, photograph, picture } from '../../helpers/images.ts'

const facts: PictureFacts = {
  headline: 'Harbour & quay',
  caption: 'Fishers <mend> nets – “slowly”.',
  alt: 'Two fishers',
  extendedDescription: 'On the left a boat.',
  creators: ['Jana Øst', 'Ole Holm'],
  credit: 'Ada/Post',
  source: 'Post',
  copyright: '© 2026 Post',
  usageTerms: 'Editorial use only',
  rightsAddress: 'https://example.org/licence?a=1&b=2',
  licensorAddress: 'https://example.org/buy',
  instructions: 'NO ARCHIVE',
  expires: '2027-01-31',
  created: '2026-11-29T08:15:00+01:00',
  city: 'Гамбург',
  region: 'Hamburg',
  country: 'Deutschland',
  persons: ['Ole Holm'],
  keywords: ['Hafen', 'Möwe'],
  sourceType: 'digitalCapture',
  credentials: null,
}
const unsaid: PictureFacts = {
  ...facts,
  ...{ headline: null, caption: null, alt: null, extendedDescription: null, creators: [], credit: null, source: null },
  ...{ copyright: null, usageTerms: null, rightsAddress: null, licensorAddress: null, instructions: null },
  ...{ expires: null, created: null, city: null, region: null, country: null, persons: [], keywords: [] },
  sourceType: null,
}

test('a published picture says of itself exactly what the newsroom wants, and without it is the same again', async () => {
  for (const bare of [await photograph(), drawing(picture(20, 10))])
    for (const carriage of carriages) {
      const published = publishedPicture(bare, facts, carriage)
      const wanted = Object.fromEntries(carriedFacts[carriage].map((fact) => [fact, facts[fact]]))
      expect(readPictureFacts(published), carriage).toEqual({ ...unsaid, ...wanted })
      expect(bareImage(published)).toEqual(bareImage(bare))
      expect(publishedPicture(bare, unsaid, carriage)).toEqual(bare)
    }
})

test('a caption that fits into no segment stays out, and whose the picture is does not', async () => {
  const long = { ...facts, caption: 'ö'.repeat(40_000) }
  const read = readPictureFacts(publishedPicture(await photograph(), long, 'core'))
  expect(read).toMatchObject({ creators: facts.creators, copyright: facts.copyright, alt: facts.alt, caption: null })
})

test('moving images carry nothing', () => {
  expect(publishedPicture(gif(3), facts, 'core')).toEqual(gif(3))
})
