import { asLedeError } from '#shared/api/errors.ts'
import { finderOf, type Match } from '#shared/find/matches.ts'
import { WordIndex } from '../word-index.ts'
import type { HouseRule } from './rule.ts'

/** A compiled pattern. */
export interface HousePattern {
  readonly rule: HouseRule
  find(text: string): readonly Match[]
}

/** Words of a rule, as they stand in it. */
export interface HousePhrase {
  readonly rule: HouseRule
  readonly words: string
}

/** The newsroom's rules ready to be used: those that are on. */
export class HouseRules {
  readonly words: WordIndex<HousePhrase>
  readonly patterns: readonly HousePattern[]
  readonly byId: ReadonlyMap<string, HouseRule>

  constructor(rules: readonly HouseRule[]) {
    const on = rules.filter((rule) => rule.on)
    this.byId = new Map(on.map((rule) => [rule.id, rule]))
    this.words = new WordIndex(
      on
        .filter(({ kind }) => kind === 'words')
        .flatMap((rule) => rule.find.map((words) => ({ words, matchCase: rule.matchCase, entry: { rule, words } }))),
    )
    this.patterns = on.filter(({ kind }) => kind === 'pattern').flatMap((rule) => patternOf(rule) ?? [])
  }

  get isEmpty(): boolean {
    return this.byId.size === 0
  }
}

/** The compiled pattern of a rule; null if it cannot be used. */
function patternOf(rule: HouseRule): HousePattern | null {
  const { find, matchCase, instead } = rule
  try {
    const query = { term: find[0] ?? '', matchCase, wholeWord: false, isPattern: true }
    return { rule, find: finderOf(query, instead === '' ? null : instead) }
  } catch {
    return null
  }
}

/** What is wrong with a pattern, as the code of a text in `patterns`; null if nothing is. */
export function patternProblem(pattern: string): string | null {
  try {
    finderOf({ term: pattern, matchCase: true, wholeWord: false, isPattern: true }, null)
    return null
  } catch (error) {
    return String(asLedeError(error).details.why ?? 'pattern.wrong')
  }
}
