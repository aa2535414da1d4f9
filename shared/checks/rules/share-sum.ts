import { readNumber } from '../numbers.ts'
import type { Found, Rule } from '../rule.ts'
import { sentencesOf } from '../words.ts'

interface ShareWords {
  readonly percent: string
  /** Words for the whole that is divided: those who voted, or were asked. */
  readonly whole: RegExp
  /** Words that say that the shares overlap, or that they are of different times. */
  readonly not: RegExp
}

const any = (source: string) => new RegExp(String.raw`(?<!\p{L})(?:${source})`, 'iu')

const words: Readonly<Record<string, ShareWords>> = {
  en: {
    percent: 'percent|per cent|pct|%',
    whole: any(
      'voters|respondents|those (?:asked|polled|surveyed)|people asked|the votes?(?!\\p{L})|the poll(?!\\p{L})|undecided',
    ),
    not: any(
      'both|also|each|multiple|from|up|down|rose|fell|more than|compared|points|turnout|year|last|previous|earlier|among|(?:wo)?men|aged',
    ),
  },
  de: {
    percent: 'Prozent|%',
    whole: any('Befragten|Wähler|Stimmen|Umfrage|unentschieden|unentschlossen'),
    not: any(
      'beide|auch|jeweils|Mehrfach|gestiegen|stieg|sank|Punkte|Jahr|zuvor|zuletzt|Wahlbeteiligung|Frauen|Männer|unter|vergangen|nach|von',
    ),
  },
  ru: {
    percent: 'процент\\p{L}*|%',
    whole: any('опрошенных|респондентов|избирателей|голосов|участников опроса|затруднил'),
    not: any('оба|обе|также|раньше|ранее|год|рост|вырос|снизил|пункт|явка|женщин|мужчин|среди'),
  },
  fr: {
    percent: 'pour cent|%',
    whole: any('sondés|personnes interrogées|électeurs|votants|des voix|indécis'),
    not: any(
      'les deux|aussi|chacun|contre|hausse|baisse|points?|an(?!\\p{L})|année|précédent|participation|femmes|hommes|parmi|passé',
    ),
  },
  es: {
    percent: 'por ciento|%',
    whole: any('encuestados|votantes|electores|los votos|indecisos|no sabe'),
    not: any('ambos|también|cada|frente a|subió|bajó|puntos?|año|anterior|participación|mujeres|hombres|entre'),
  },
}

/** Shares of those who voted, or were asked, in one sentence, which are more than the whole. */
export const shareSum: Rule = {
  id: 'shareSum',
  group: 'figures',
  severity: 'warning',
  source: '',
  isOfLanguage: true,
  passage: ({ text }, { language, tag }) => {
    const own = words[language]
    if (own === undefined) return []
    const share = new RegExp(String.raw`(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?)[\s\u00a0\u202f]?(?:${own.percent})`, 'gu')
    return sentencesOf(text, language).flatMap(({ from, to }): Found[] => {
      const sentence = text.slice(from, to)
      const shares = [...sentence.matchAll(share)].map(([, figure = '']) => readNumber(figure, tag) ?? 0)
      if (shares.length < 3 || !own.whole.test(sentence) || own.not.test(sentence)) return []
      const sum = shares.reduce((one, other) => one + other, 0)
      if (sum <= 100 + 0.5 * shares.length) return []
      const right = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }).format(sum)
      return [{ from, to, details: { sum: right } }]
    })
  },
}
