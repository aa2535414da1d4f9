import { countsFor, type HouseRule } from '../house/rule.ts'
import { quotedIn } from '../quotations.ts'
import type { Found, PassageContext, Rule } from '../rule.ts'
import { likeCapital, type Span } from '../words.ts'

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
      .find(text, ({ rule }) => counts(rule))
      .filter(({ from, entry: { rule } }) => isMeant(rule, from))
      .map(({ from, to, entry: { rule, words: phrase } }) => {
        const { matchCase, instead } = rule
        return foundOf(rule, { from, to, phrase }, matchCase ? instead : likeCapital(text.slice(from, to), instead))
      })
    const patterns = rules.patterns
      .filter(({ rule }) => counts(rule))
      .flatMap(({ rule, find }) =>
        guard(`house:${rule.id}`, () =>
          find(text)
            .slice(0, mostMatches)
            .filter(({ from }) => isMeant(rule, from))
            .map(({ from, to, after }) => foundOf(rule, { from, to, phrase: rule.find[0] ?? '' }, after ?? '')),
        ),
      )
    return [...words, ...patterns]
  },
}

function dayOf({ tag, category, day, today }: PassageContext) {
  return { tag, category, day: day ?? today }
}

interface At extends Span {
  /** Which of the rule's phrases it is. */
  readonly phrase: string
}

function foundOf({ id, why, source, severity }: HouseRule, { from, to, phrase }: At, after: string): Found {
  return {
    from,
    to,
    severity,
    details: { id, words: phrase, instead: after, why, source },
    ...(after !== '' && { fix: { text: after } }),
  }
}
