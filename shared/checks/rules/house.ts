import { countsFor, type HouseRule } from '../house/rule.ts'
import { quotedIn } from '../quotations.ts'
import type { Found, PassageContext, Rule } from '../rule.ts'
import { likeCapital } from '../words.ts'

/** The most hits of one pattern in one passage. */
const mostMatches = 1_000

/**
 * The findings of the newsroom's own rules (`house/`), each with its reason, severity and days.
 * Patterns run under supervision, since one may take any amount of time.
 */
export const house: Rule = {
  id: 'house',
  group: 'words',
  severity: 'warning',
  hasOwnSeverities: true,
  source: '',
  passage: ({ text, kind }, context) => {
    const { house: rules, guard } = context
    if (rules === null || rules.isEmpty) return []
    const isQuoted = kind === 'quote' ? () => true : quotedIn(text)
    const counts = (rule: HouseRule) => countsFor(rule, dayOf(context))
    const isMeant = (rule: HouseRule, at: number) => rule.quotations || !isQuoted(at)
    const words = rules.words
      .find(text, counts)
      .filter(({ from, entry }) => isMeant(entry, from))
      .map(({ from, to, entry }) => {
        const found = text.slice(from, to)
        return foundOf(entry, from, to, entry.matchCase ? entry.instead : likeCapital(found, entry.instead))
      })
    const patterns = rules.patterns
      .filter(({ rule }) => counts(rule))
      .flatMap(({ rule, find }) =>
        guard(`house:${rule.id}`, () =>
          find(text)
            .slice(0, mostMatches)
            .filter(({ from }) => isMeant(rule, from))
            .map(({ from, to, after }) => foundOf(rule, from, to, after ?? '')),
        ),
      )
    return [...words, ...patterns]
  },
}

function dayOf({ tag, category, day, today }: PassageContext) {
  return { tag, category, day: day ?? today }
}

function foundOf({ id, find, why, source, severity }: HouseRule, from: number, to: number, after: string): Found {
  return {
    from,
    to,
    severity,
    details: { id, words: find[0] ?? '', instead: after, why, source },
    ...(after !== '' && { fix: { text: after } }),
  }
}
