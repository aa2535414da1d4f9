import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { bodyOf, draftOf, readArticle } from '#shared/article/draft.ts'
import { earlierIn } from '#shared/checks/earlier-states.ts'
import { moveStory } from '#shared/release/move.ts'
import { keepCopy } from '#shared/review/versions/copy.ts'
import { keepVersion } from '#shared/review/versions/versions.ts'
import { readSettings } from '#shared/settings/settings.ts'
import { story } from '#tests/helpers/story.ts'
import { foundBy, paragraphIn } from './checked.ts'

/** The findings in a changed paragraph, each with its former value. */
function changed(language: string, before: string, after: string): string[] {
  const found = foundBy('changedSinceApproval', paragraphIn(language, after), { earlier: { approval: [before] } })
  return found.map(({ quote, details }) => `${details.before} → ${quote}`)
}

describe('a fact that changed', () => {
  it.each([
    ['en', 'The ferry sailed with 120 passengers.', 'The ferry sailed with 210 passengers.', '120 → 210'],
    ['en', 'The mayor, Anna Schmidt, said so.', 'The mayor, Anna Schmitt, said so.', 'Anna Schmidt → Anna Schmitt'],
    [
      'en',
      '“We will sail at noon,” he said.',
      '“We might sail at noon,” he said.',
      '“We will sail at noon,” → “We might sail at noon,”',
    ],
    [
      'de',
      'Der Umsatz stieg auf 1.250,5 Euro im Jahr.',
      'Der Umsatz stieg auf 1.520,5 Euro im Jahr.',
      '1.250,5 → 1.520,5',
    ],
    [
      'de',
      '„Wir fahren um zwölf“, sagte Ursula von der Leyen.',
      '„Wir fahren um zwei“, sagte Ursula von der Leyen.',
      '„Wir fahren um zwölf“ → „Wir fahren um zwei“',
    ],
    ['ru', 'На пароме было 120 пассажиров.', 'На пароме было 130 пассажиров.', '120 → 130'],
    [
      'ru',
      'Об этом сообщил Иван Петров вечером.',
      'Об этом сообщил Иван Петренко вечером.',
      'Иван Петров → Иван Петренко',
    ],
    ['fr', 'Le chantier a coûté 12 millions d’euros.', 'Le chantier a coûté 21 millions d’euros.', '12 → 21'],
    [
      'fr',
      '« Nous partons », a déclaré le maire hier.',
      '« Nous restons », a déclaré le maire hier.',
      '« Nous partons » → « Nous restons »',
    ],
  ])('is found in %s: %s', (language, before, after, expected) => {
    expect(changed(language, before, after)).toEqual([expected])
  })

  it.each([
    ['en', 'It cost $1,200 in May.', 'It cost $1200 in May.'],
    ['en', 'The ferry sailed with 120 passengers.', 'The ferry sailed with 120 passengers and 3 dogs.'],
    ['en', 'The ferry sailed with 120 passengers. It rained.', 'It rained. The ferry sailed with 120 passengers.'],
    ['en', '“We sail,” he said on deck.', '‘We sail’, he said on deck.'],
    ['en', 'The ferry sailed with 120 passengers.', 'Ten years ago, 45 islands voted on a wholly different matter.'],
    ['de', '„Wir fahren“, sagte Anna Schmidt.', '»Wir fahren«, sagte Anna Schmidt am Abend.'],
    ['ru', 'Было 1\u00a0200 пассажиров на борту.', 'Было 1200 пассажиров на борту.'],
    ['fr', 'Il y avait 12 passagers à bord.', 'Il y avait 12 passagers, dit-on, à bord.'],
  ])('is not what is written otherwise, moved, added or new in %s: %s', (language, before, after) => {
    expect(changed(language, before, after)).toEqual([])
  })
})

it('a draft is held against its approval, its last version and the wire copy that it was made from', async () => {
  const draft = draftOf(story({ headline: 'Ferry sails with 100' }, ['It carried 100 people.']))
  keepCopy(draft)
  const paragraph = () => bodyOf(draft).get(0)
  const write = (text: string) => {
    const line = paragraph()
    if (!(line instanceof Y.XmlElement)) throw new TypeError('no paragraph')
    const words = line.get(0)
    if (!(words instanceof Y.XmlText)) throw new TypeError('no text')
    words.delete(0, words.length)
    words.insert(0, text)
  }
  const act = (id: string, at: number) => ({ id, by: null, at })
  write('It carried 200 people.')
  const manner = { rules: readSettings({}) }
  await moveStory(draft, 'inReview', act('review', 1_000), manner)
  expect(await moveStory(draft, 'approved', act('approved', 2_000), manner)).toEqual({ done: true })
  write('It carried 300 people.')
  keepVersion(draft, act('kept', 3_000), 'named', 'kept')
  write('It carried 400 people.')
  const earlier = earlierIn(draft)
  const was = (rule: 'changedSinceApproval' | 'changedSinceVersion' | 'changedSinceCopy') =>
    foundBy(rule, readArticle(draft, null), { earlier }).map(({ details }) => details.before)
  expect([was('changedSinceCopy'), was('changedSinceApproval'), was('changedSinceVersion')]).toEqual([
    ['100'],
    ['200'],
    ['300'],
  ])
})
