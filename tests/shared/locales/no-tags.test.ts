import { expect, it } from 'vitest'
import { fallback, languageTags } from '#shared/locales/languages.ts'
import { sources } from './sources.ts'

const tag = `['"](?:${languageTags.join('|')})(?:-\\w+)?['"]`
/** Code that asks which language it is, in place of a list that says what holds for each. */
const asked = new RegExp(
  [
    `[!=]==?\\s*${tag}`,
    `${tag}\\s*[!=]==?`,
    `\\bcase ${tag}`,
    `\\.(?:startsWith|endsWith|includes)\\(${tag}\\)`,
    `${tag}\\s*\\|\\s*${tag}`,
  ].join('|'),
)
const others = languageTags.filter((each) => each !== fallback)
const imported = new RegExp(`locales/(?:${others.join('|')})/`)

it('no source compares with a language’s tag, or names a language’s folder but the one that stands in', () => {
  const found = sources().flatMap(({ path, source }) =>
    source
      .split('\n')
      .flatMap((line, index) =>
        asked.test(line) || imported.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [],
      ),
  )
  expect(found).toEqual([])
})
