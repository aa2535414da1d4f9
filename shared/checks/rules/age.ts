import type { Found, Rule } from '../rule.ts'
import { sentencesOf } from '../words.ts'

const born: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})born (?:in|on) (?:\p{L}+ )?(?:\d{1,2},? |\p{L}+ \d{1,2}, )?(?:\p{L}+,? )?((?:1[89]|20)\d\d)(?!\d)/iu,
  de: /(?<!\p{L})(?:(?:im Jahr )?((?:1[89]|20)\d\d) (?:in \p{L}+ )?geboren|geboren (?:am \d{1,2}\. ?\p{L}+ |im Jahr )?((?:1[89]|20)\d\d))(?!\d)/iu,
  ru: /(?<!\p{L})родил(?:ся|ась) (?:\d{1,2} \p{L}+ )?(?:в )?((?:1[89]|20)\d\d) год/iu,
  fr: /(?<!\p{L})née? (?:en|le \d{1,2}(?:er)? \p{L}+) ((?:1[89]|20)\d\d)(?!\d)/iu,
}

const aged: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:aged (\d{1,3})|(\d{1,3}) years old|(?:is|who is|now|turns|turned) (\d{2})(?=[,.;]|$))/iu,
  de: /(?<!\p{L})(?:(\d{1,3}) Jahre alt|(\d{1,3})-[Jj]ährige[nrs]?|wird (\d{2})(?=[,.;]|$))/iu,
  ru: /(?<!\p{L})(?:(\d{1,3})-летн\p{L}+|исполнилось (\d{1,3}) (?:лет|год))/iu,
  fr: /(?<!\p{L})(?:âgée? de (\d{1,3}) ans|(\d{1,3}) ans(?=[,.;]|$))/iu,
}

/** How a language states an age at death, if it differs from stating an age. */
const ageAtDeath: Readonly<Record<string, RegExp>> = {
  en: /(?:died|death)(?: \p{L}+)? (?:at|aged) (\d{1,3})(?!\d)/u,
}

/**
 * A year of birth and an age in one sentence that do not add up on the story's day; and lives
 * “(1930–2020)” of somebody who “died at 75”.
 */
export const age: Rule = {
  id: 'age',
  group: 'figures',
  severity: 'warning',
  source: '',
  passage: ({ text }, { language, day }) => {
    const [birth, years] = [born[language], aged[language]]
    return sentencesOf(text).flatMap(({ from, to }): Found[] => {
      const sentence = text.slice(from, to)
      const ageSaid = numberIn(years?.exec(sentence))
      const life = /\((1[89]\d\d|20\d\d)\s?[–-]\s?(1[89]\d\d|20\d\d)\)/u.exec(sentence)
      if (life !== null) {
        const died = numberIn((ageAtDeath[language] ?? years)?.exec(sentence))
        return died === null ? [] : unless(died, Number(life[2]) - Number(life[1]), { from, to })
      }
      const year = numberIn(birth?.exec(sentence))
      // A person who has died, or whose age was in another year, has no age today.
      const isPast =
        /(?<!\p{L})(?:died|death|dead|killed|when|in|at the age|since|starb|gestorben|умер|скончал|als er|als sie|mort|décéd)(?!\p{L}) ?(?!born|the|a )/iu.test(
          sentence.replace(birth ?? /(?!)/u, ''),
        )
      if (day === null || year === null || ageSaid === null || isPast) return []
      return unless(ageSaid, Number(day.slice(0, 4)) - year, { from, to })
    })
  },
}

/** The age of a person is the number of years passed, or one less before the birthday. */
function unless(said: number, years: number, range: { from: number; to: number }): Found[] {
  if (said === years || said === years - 1) return []
  return [{ ...range, details: { said: String(said), right: String(years), before: String(years - 1) } }]
}

function numberIn(match: RegExpExecArray | null | undefined): number | null {
  const digits = match?.slice(1).find((group) => group !== undefined)
  return digits === undefined ? null : Number(digits)
}
