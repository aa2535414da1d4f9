import type { Found, Rule } from '../rule.ts'
import { type Span, sentencesOf } from '../words.ts'

/** The verb with which copy attributes most often, by language. */
const verbs: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})said(?!\p{L})/u,
  de: /(?<!\p{L})sagten?(?!\p{L})/u,
  ru: /(?<!\p{L})(?:сказал|заявил)[аи]?(?!\p{L})/u,
  fr: /(?<!\p{L})(?:a|ont) (?:dit|déclaré)(?!\p{L})/u,
  es: /(?<!\p{L})dij(?:o|eron)(?!\p{L})/u,
}

/** From so many sentences in a row on, the verb is heard. */
const fewest = 4

/** Sentences in a row, in one paragraph, each with the same verb of saying. */
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
    let chain: Span[] = []
    for (const sentence of [...sentencesOf(text, language), null]) {
      if (sentence !== null && verb.test(text.slice(sentence.from, sentence.to))) {
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
