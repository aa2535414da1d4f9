import type { Rule } from '../rule.ts'

/**
 * The numbers that a language spells out in running text, by value. A number whose word is
 * inflected is left out.
 */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: spelled(1, 'one two three four five six seven eight nine'),
  de: spelled(2, 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'),
  fr: spelled(2, 'deux trois quatre cinq six sept huit neuf'),
  es: spelled(2, 'dos tres cuatro cinco seis siete ocho nueve'),
}

/** Figures stay before these: units, currencies, shares, times. */
const units =
  'percent|per|pct|million|billion|mln|bn|trillion|km|kg|cm|mm|miles|degrees|points|dollars|euros|pounds|years?|Prozent|Millionen|Milliarden|Euro|Dollar|Uhr|Grad|Jahre|Kilometer|Meter|Punkte|pour|millions|milliards|heures|ans|degrés|por|millones|años|horas|puntos'

/** Between two figures of a range: four bis neun, 8 sur 10. */
const span = String.raw`(?:bis|und|oder|von|sur|out of|and|hasta)[\s\u00a0]+\d+`

/** The month names of a language as a pattern: a figure before one is a day. */
function monthsOf(language: string): string {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_each, month) => Date.UTC(2026, month, 5))
    .flatMap((time) => format.formatToParts(time).flatMap(({ type, value }) => (type === 'month' ? value : [])))
    .join('|')
}

const patterns = new Map<string, RegExp>()

function patternOf(language: string, figures: readonly string[]): RegExp {
  const known = patterns.get(language)
  if (known) return known
  const before = `(?:${units}|${monthsOf(language)}|${span})`
  const made = new RegExp(String.raw`(?<=\p{L}\s)(${figures.join('|')})(?=\s(?!${before}(?!\p{L}))\p{L}{3,})`, 'gu')
  patterns.set(language, made)
  return made
}

/**
 * Small numbers in figures where the house spells them out: one to nine in English, French and
 * Spanish, to twelve in German. Ages, units, shares, dates and scores keep their figures.
 */
export const numerals: Rule = {
  id: 'numerals',
  group: 'figures',
  severity: 'hint',
  isOff: true,
  source: 'AP Stylebook, numerals; Duden, Zahlen und Ziffern; Imprimerie nationale',
  isOfLanguage: true,
  passage: ({ text, kind }, { language }) => {
    const names = words[language]
    if (names === undefined || (kind !== 'text' && kind !== 'quote')) return []
    const pattern = patternOf(language, Object.keys(names))
    return [...text.matchAll(pattern)]
      .filter(
        ({ index }) =>
          !/(?:No\.|Nr\.|page|chapter|Seite|Kapitel|article|Artikel|Article|Section|minus|moins|menos|plus|lignes?|\p{Lu}\p{Ll}*)\s$/u.test(
            text.slice(0, index),
          ),
      )
      .map(({ 0: figure, index }) => ({
        from: index,
        to: index + figure.length,
        fix: { text: names[figure] ?? figure },
      }))
  },
}

function spelled(first: number, list: string): Record<string, string> {
  return Object.fromEntries(list.split(' ').map((word, index) => [String(first + index), word]))
}
