import { quotedIn } from '../quotations.ts'
import type { Found, Rule } from '../rule.ts'
import { type Span, sentencesOf } from '../words.ts'

/** The verb with which copy attributes most often, by language. */
const verbs: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})said(?!\p{L})/gu,
  de: /(?<!\p{L})sagten?(?!\p{L})/gu,
  ru: /(?<!\p{L})(?:сказал|заявил)[аи]?(?!\p{L})/gu,
  fr: /(?<!\p{L})(?:a|ont) (?:dit|déclaré)(?!\p{L})/gu,
  es: /(?<!\p{L})dij(?:o|eron)(?!\p{L})/gu,
}

/** From so many sentences in a row on, the verb is heard. */
const fewest = 4

/** Sentences in a row, in one paragraph, each attributed with the same verb. */
export const saidChain: Rule = {
  id: 'saidChain',
  group: 'attribution',
  severity: 'hint',
  source: 'Reuters Handbook, attribution',
  isOfLanguage: true,
  passage: ({ text, kind }, { language }) => {
    const verb = verbs[language]
    if (verb === undefined || kind !== 'text') return []
    const found: Found[] = []
    const isQuoted = quotedIn(text)
    const said = [...text.matchAll(verb)].flatMap(({ index }) => (isQuoted(index) ? [] : index))
    let chain: Span[] = []
    for (const sentence of [...sentencesOf(text, language), null]) {
      if (sentence !== null && said.some((at) => sentence.from <= at && at < sentence.to)) {
        chain.push(sentence)
        continue
      }
      const [first, last] = [chain[0], chain.at(-1)]
      if (first !== undefined && last !== undefined && chain.length >= fewest)
        found.push({ from: first.from, to: last.to, details: { count: String(chain.length) } })
      chain = []
    }
    return found
  },
}
