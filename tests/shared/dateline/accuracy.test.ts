import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { emptyDateline, parseDateline } from '#shared/dateline/index.ts'
import { datelineAccuracy, hasReutersCorpus } from '../../bench/dateline.ts'

describe.skipIf(!hasReutersCorpus())('Reuters-21578 (needs ../shared)', () => {
  it('is read right in 99.5 of 100 stories, and nothing is made up in 99', () => {
    const { marked, right, invented, misses } = datelineAccuracy()
    expect(marked).toBeGreaterThan(3000)
    expect(right / marked, misses.join('\n')).toBeGreaterThanOrEqual(0.995)
    expect(invented / marked, misses.join('\n')).toBeLessThanOrEqual(0.01)
  })
})

const casesFile = fileURLToPath(new URL('../../../../shared/cases/wire.json', import.meta.url))
const text = z.string().nullable()
const wireCases = z.array(
  z.object({
    name: z.string(),
    referenceDate: z.string(),
    text: z.string(),
    expect: z.object({
      language: z.string(),
      place: text,
      region: text,
      date: text,
      agency: text,
      bodyStartsWith: z.string(),
    }),
  }),
)

describe.skipIf(!existsSync(casesFile))('wire copy in house styles (needs ../shared)', () => {
  const cases = existsSync(casesFile) ? wireCases.parse(JSON.parse(readFileSync(casesFile, 'utf8'))) : []
  it.each(cases)('$name', ({ referenceDate, text: copy, expect: expected }) => {
    const paragraph = copy.split('\n\n')[1] ?? ''
    const parsed = parseDateline(paragraph, { referenceDate })
    const { place, region, date, agency } = parsed?.dateline ?? emptyDateline
    expect({ place, region, date, agency }).toEqual({
      place: expected.place,
      region: expected.region,
      date: expected.date,
      agency: expected.agency,
    })
    expect(paragraph.slice(parsed?.length ?? 0).startsWith(expected.bodyStartsWith)).toBe(true)
    if (parsed) expect(parsed.language).toBe(expected.language)
  })
})
