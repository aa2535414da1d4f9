import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { readWire } from '#desk/import/wire.ts'
import { readSettings } from '#shared/settings/settings.ts'

/**
 * Wire copy in the house styles of many agencies, with the fields to recover from each. Not part of
 * the repository; null if `../shared` is missing.
 */
const casesFile = fileURLToPath(new URL('../../../shared/cases/wire.json', import.meta.url))

const expected = z.strictObject({
  language: z.string(),
  headline: z.string().nullable(),
  place: z.string().nullable(),
  region: z.string().nullable(),
  date: z.string().nullable(),
  agency: z.string().nullable(),
  category: z.string().nullable(),
  publishedAt: z.string().nullable(),
  bodyStartsWith: z.string(),
})

const caseSchema = z.object({ name: z.string(), referenceDate: z.string(), text: z.string(), expect: expected })

export type WireCase = z.infer<typeof caseSchema>

/** The cases; empty if they are missing. */
export function loadWireCases(file = casesFile): WireCase[] {
  return existsSync(file) ? z.array(caseSchema).parse(JSON.parse(readFileSync(file, 'utf8'))) : []
}

/** Reads a case. Returns the reading in the shape of the expectation. */
export function readCase({ text, referenceDate, expect }: WireCase): WireCase['expect'] {
  const options = { name: 'wire.txt', referenceDate, today: referenceDate, settings: readSettings({}) }
  const { article } = readWire(text, options)
  return {
    language: article.language,
    headline: article.headline,
    place: article.dateline.place,
    region: article.dateline.region,
    date: article.dateline.date,
    agency: article.agency,
    category: article.category,
    publishedAt: article.publishedAt,
    bodyStartsWith: article.bodyText.slice(0, expect.bodyStartsWith.length),
  }
}

/** How many of the cases are right in every field. */
export function wireAccuracy(file = casesFile): { right: number; all: number } {
  const cases = loadWireCases(file)
  return { right: cases.filter((each) => isDeepStrictEqual(readCase(each), each.expect)).length, all: cases.length }
}
