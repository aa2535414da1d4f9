import type { Found, Rule } from '../rule.ts'
import { type Span, sentencesOf } from '../words.ts'
import { ageWords } from './age-words.ts'

const life = /\((1[89]\d\d|20\d\d)\s?[–-]\s?(1[89]\d\d|20\d\d)\)/u

/**
 * A year of birth and an age in one sentence that do not add up on the story's day; and lives
 * “(1930–2020)” of somebody who “died at 75”.
 */
export const age: Rule = {
  id: 'age',
  group: 'figures',
  severity: 'warning',
  source: '',
  isOfLanguage: true,
  passage: ({ text }, { language, day }) => {
    const words = ageWords[language]
    if (words === undefined || !/(?:1[89]|20)\d\d/.test(text)) return []
    return sentencesOf(text, language).flatMap(({ from, to }): Found[] => {
      const sentence = text.slice(from, to)
      const lived = life.exec(sentence)
      if (lived !== null) {
        const died = numberIn(words.atDeath.exec(sentence))
        return died === null ? [] : unless(died, Number(lived[2]) - Number(lived[1]), { from, to })
      }
      const birth = words.born.exec(sentence)
      const said = words.aged.exec(sentence)
      const [year, ageSaid] = [numberIn(birth), numberIn(said)]
      // A person who has died, or whose age was in another year, has no age today.
      const rest = sentence.replace(birth?.[0] ?? '', '').replace(said?.[0] ?? '', '')
      if (day === null || year === null || ageSaid === null || words.other.test(rest)) return []
      if (isOfTwo(sentence, birth?.index ?? 0, said?.index ?? 0)) return []
      return unless(ageSaid, Number(day.slice(0, 4)) - year, { from, to })
    })
  },
}

/** Whether a semicolon parts what is said at two places of a sentence: it may be of two people. */
function isOfTwo(sentence: string, one: number, other: number): boolean {
  return sentence.slice(Math.min(one, other), Math.max(one, other)).includes(';')
}

/** The age of a person is the number of years passed, or one less before the birthday. */
function unless(said: number, years: number, range: Span): Found[] {
  if (said === years || said === years - 1) return []
  return [{ ...range, details: { said: String(said), right: String(years), before: String(years - 1) } }]
}

function numberIn(match: RegExpExecArray | null): number | null {
  const digits = match?.slice(1).find((group) => group !== undefined)
  return digits === undefined ? null : Number(digits)
}
