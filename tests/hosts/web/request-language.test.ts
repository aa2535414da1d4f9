import fc from 'fast-check'
import { expect, it } from 'vitest'
import { languageOfRequest } from '#hosts/web/request-language.ts'
import { languageTags } from '#shared/locales/languages.ts'
import { cases } from '#tests/helpers/cases.ts'

it.each([
  [undefined, 'en'],
  ['de', 'de'],
  ['de-CH', 'de'],
  ['ja, de;q=0.5, en;q=0.3', 'de'],
  ['en;q=0.2, de;q=0.8', 'de'],
  ['de;q=0, ja', 'en'],
  ['ja', 'en'],
  ['DE', 'de'],
  ['fr-CA, fr;q=0.8', 'fr'],
  ['uk, ru;q=0.9, en;q=0.8', 'ru'],
  ['es-419', 'es'],
])('%j asks for %s', (header, language) => {
  expect(languageOfRequest(header)).toBe(language)
})

it('takes any header', () => {
  fc.assert(
    fc.property(fc.string(), (header) => languageTags.includes(languageOfRequest(header))),
    cases(100),
  )
})
