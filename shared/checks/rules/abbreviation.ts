import type { PlacedPassage, Rule, StoryFound } from '../rule.ts'

/** Abbreviations that every reader knows; agencies, units and currencies among them. */
const known = new Set(
  (
    'US USA UK EU UN UNO NATO DNA RNA PDF TV CD DVD GPS SMS FAQ HIV AIDS UFO CEO CFO COO CIA FBI NASA ESA BBC CNN NBC ABC CBS AP AFP DPA APA TASS UPI ' +
    'EUR USD GBP CHF JPY RUB GMT UTC CET CEST EST PST MEZ GDP VAT VIP IT AI KI PC LED USB SUV CDU CSU SPD FDP AFD BRD DDR GMBH AG KG ARD ZDF WM EM EWG EG ' +
    'ADAC DAX IPO OPEC FIFA UEFA IOC NBA NFL NHL MLB MBA PHD OK ID URL HTML GB MB KB TB KW MW GW KWH BMW VW IBM AT&T BIP EZB ' +
    'США ООН ЕС РФ СССР МИД МВД ФСБ МЧС СНГ НАТО ГДР ФРГ ВВП ТАСС РИА СМИ США ВОЗ ЮНЕСКО МГУ ' +
    'UNESCO UNICEF WHO IMF WTO ILO OECD COVID SARS IV II III VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI MR MRS DR'
  ).split(' '),
)

/**
 * An abbreviation that is explained nowhere: it is not in brackets after its meaning, nor the other
 * way round, and no words with its initials occur in order.
 */
export const abbreviation: Rule = {
  id: 'abbreviation',
  group: 'words',
  severity: 'hint',
  isOff: true,
  source: 'AP Stylebook, abbreviations and acronyms',
  story: ({ passages, article }) => {
    const text = passages.filter(({ kind, field }) => (kind === 'text' || kind === 'quote') && field === null)
    const all = text.map((passage) => passage.text).join('\n')
    const seen = new Set([article.agency ?? '', article.dateline.agency ?? ''].map((name) => name.toUpperCase()))
    return text.flatMap((passage) => unexplained(passage, all, seen))
  },
}

function unexplained(passage: PlacedPassage, all: string, seen: Set<string>): StoryFound[] {
  const { text } = passage
  if (text === text.toUpperCase()) return []
  return [...text.matchAll(/(?<![\p{L}\p{N}<./&-])\p{Lu}{3,6}(?![\p{L}\p{N}>/&:-])/gu)].flatMap(
    ({ 0: letters, index }): StoryFound[] => {
      if (known.has(letters) || seen.has(letters)) return []
      seen.add(letters)
      const initials = [...letters]
        .map((letter) => String.raw`${letter}[\p{L}’']*`)
        .join(String.raw`(?:[\s-]+\p{Ll}{1,4})?[\s-]+`)
      const isExplained =
        all.includes(`(${letters})`) || all.includes(`${letters} (`) || new RegExp(initials, 'iu').test(all)
      return isExplained ? [] : [{ at: { passage, from: index, to: index + letters.length, details: { letters } } }]
    },
  )
}
