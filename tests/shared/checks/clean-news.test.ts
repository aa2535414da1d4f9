import { expect, it } from 'vitest'
import { Checker } from '#shared/checks/checker.ts'
import { checkSettingsSchema } from '#shared/checks/settings.ts'
import { cleanNews } from '#tests/fixtures/checks/clean-news.ts'
import { trickyNews } from '#tests/fixtures/checks/tricky-news.ts'
import { story } from '#tests/helpers/story.ts'
import { checkOptions } from './checked.ts'

/** What a story must have is checked in the whole story, not in a paragraph. */
const ofFields = new Set(['publication', 'noDeck', 'noSummary'])
const settings = checkSettingsSchema.parse({})

const tricky = Object.entries(trickyNews).map(([language, lines]) => [language, lines.split('\n').slice(1)] as const)

it.each([...Object.entries(cleanNews), ...tricky])('nothing is found in clean news: %s', (language, paragraphs) => {
  const found = paragraphs.flatMap((text) => {
    const { dateline } = story()
    const article = story({ language, headline: 'Today', dateline: { ...dateline, date: '2026-03-18' } }, [text])
    const { findings } = new Checker().check(article, { ...checkOptions, settings })
    return findings
      .filter(({ rule }) => !ofFields.has(rule))
      .map(({ rule, quote, fix }) => `${rule}: “${quote}” → ${JSON.stringify(fix)} in ${text.slice(0, 40)}`)
  })
  expect(found).toEqual([])
})

it('five scripts in one paragraph are read calmly: no letter of one is taken for one of another', () => {
  const text = 'The reporters wrote Москва, Αθήνα, ירושלים, 東京 and القاهرة, and “мир” means peace.'
  for (const language of ['en', 'ru', 'el', 'he', 'ja', 'und']) {
    const { findings, broken } = new Checker().check(story({ language }, [text]), { ...checkOptions, settings })
    expect(broken).toEqual([])
    expect(findings.filter(({ severity, place }) => severity === 'error' && place.kind === 'body')).toEqual([])
  }
})
