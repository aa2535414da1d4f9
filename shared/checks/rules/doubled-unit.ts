import type { Rule } from '../rule.ts'

/** A unit and its sign on the same number: “$5 million dollars”, “5 % Prozent”. */
const pairs: readonly (readonly [RegExp, number])[] = [
  [
    /\$\s?\d[\d.,]*(?:\s(?:thousand|million|billion|trillion|mln|bn|Millionen|Milliarden|млн|млрд))?(\s(?:US[ -])?(?:dollars?|Dollar|доллар\p{L}*))(?!\p{L})/giu,
    1,
  ],
  [/€\s?\d[\d.,]*(?:\s(?:million|billion|Millionen|Milliarden|Mio\.|Mrd\.))?(\s(?:euros?|евро))(?!\p{L})/giu, 1],
  [/£\s?\d[\d.,]*(?:\s(?:million|billion))?(\spounds?)(?!\p{L})/giu, 1],
  [/\d\s?%(\s(?:per ?cent|Prozent|процент\p{L}*|pour ?cent|por ciento))(?!\p{L})/giu, 1],
  [/\d\s?€(\s(?:euros?|евро))(?!\p{L})/giu, 1],
  [
    /\d\s?(?:km|kg)(\s(?:kilometers?|kilometres?|Kilometer|kilograms?|Kilogramm|километр\p{L}*|килограмм\p{L}*))(?!\p{L})/gu,
    1,
  ],
  [/\d{1,2}(?::\d\d)?\s?(?:a\.m\.|am)(\sin the morning)(?!\p{L})/giu, 1],
  [/\d{1,2}(?::\d\d)?\s?(?:p\.m\.|pm)(\s(?:in the (?:afternoon|evening)|at night))(?!\p{L})/giu, 1],
]

export const doubledUnit: Rule = {
  id: 'doubledUnit',
  group: 'figures',
  severity: 'warning',
  source: 'AP Stylebook, dollars, times; ISO 80000-1, 7',
  isOfLanguage: true,
  passage: ({ text }) =>
    pairs.flatMap(([pattern]) =>
      [...text.matchAll(pattern)].map(({ 0: all, 1: word = '', index }) => ({
        from: index,
        to: index + all.length,
        fix: { text: all.slice(0, all.length - word.length) },
      })),
    ),
}
