import { readNumber } from '../numbers.ts'
import type { Found, Rule } from '../rule.ts'
import { sentencesOf } from '../words.ts'

interface ShareWords {
  readonly percent: string
  /**
   * Words for what is divided without anything left: votes, or answers of which one is none. Where
   * people named what matters to them, the shares overlap.
   */
  readonly whole: RegExp
  /**
   * Words that say that the shares overlap, or that they are of different votes, places or times.
   */
  readonly not: RegExp
}

const any = (source: string) => new RegExp(String.raw`(?<!\p{L})(?:${source})`, 'iu')

const words: Readonly<Record<string, ShareWords>> = {
  en: {
    percent: 'percent|per cent|pct|%',
    whole: any(
      "undecided|unsure|no opinion|(?:do|did)(?:n[’']t| not) know|of (?:the|all) votes?(?!\\p{L})|ch(?:o|oo)se(?!\\p{L})|(?:would )?voted? for",
    ),
    not: any(
      'both|also|each|multiple|from|up|down|rose|fell|more than|compared|points|turnout|year|last|previous|earlier|among|(?:wo)?men|aged|' +
        'while|first|second|needed|required|threshold|and in|(?:percent|per cent|pct|%) (?:of the votes? )?(?:in|to|at)(?!\\p{L})',
    ),
  },
  de: {
    percent: 'Prozent|%',
    whole: any(
      'unentschieden|unentschlossen|wei(?:ß|ss) nicht|keine (?:Angabe|Meinung)|der (?:\\p{L}+ )?(?:Erst|Zweit)?stimmen|wählten|stimmten für|komm(?:t|en) .{0,40} auf',
    ),
    not: any(
      'beide|auch|jeweils|Mehrfach|gestiegen|stieg|sank|Punkte|Jahr|zuvor|zuletzt|Wahlbeteiligung|Frauen|Männer|unter|vergangen|nach|von|' +
        'während|erste|zweite|nötig|erforderlich|Hürde|und i[nm](?!\\p{L})|(?:Prozent|%) (?:der Stimmen )?(?:i[nm]|zu|gegen)(?!\\p{L})',
    ),
  },
  ru: {
    percent: 'процент\\p{L}*|%',
    whole: any('затрудн|не определил|воздержал|голосов(?!\\p{L})|(?:про)?голосовали за'),
    not: any(
      'оба|обе|также|раньше|ранее|год|рост|вырос|снизил|пункт|явка|женщин|мужчин|среди|' +
        'перв|втор|необходим|порог|и во?(?!\\p{L})|(?:процент\\p{L}*|%) (?:голосов )?(?:во?|против)(?!\\p{L})',
    ),
  },
  fr: {
    percent: 'pour cent|%',
    whole: any('indécis|sans opinion|se prononcent pas|des (?:voix|suffrages)|(?:ont )?vot(?:é|ent|eraient)(?!\\p{L})'),
    not: any(
      'les deux|aussi|chacun|contre|hausse|baisse|points?|an(?!\\p{L})|année|précédent|participation|femmes|hommes|parmi|passé|' +
        'premi|second|deuxième|fallait|et (?:à|en)(?!\\p{L})|(?:pour cent|%) (?:des voix )?(?:à|en|dans)(?!\\p{L})',
    ),
  },
  es: {
    percent: 'por ciento|%',
    whole: any('indecis|no sabe|no contesta|de los (?:votos|sufragios)|vot(?:ó|aron|aría|arían)(?!\\p{L})'),
    not: any(
      'ambos|también|cada|frente a|subió|bajó|puntos?|año|anterior|participación|mujeres|hombres|entre|' +
        'primer|segund|necesit|y en(?!\\p{L})|(?:por ciento|%) (?:de los votos )?(?:en|a)(?!\\p{L})',
    ),
  },
}

/** Shares in one sentence that divide a whole, and are more than it. */
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
