import type { EarlierKind } from '../earlier-states.ts'
import { type Fact, factKinds, factsIn } from '../facts.ts'
import type { PlacedPassage, Rule, StoryFound } from '../rule.ts'
import type { RuleId } from '../rule-ids.ts'
import { type Span, sentencesOf, wordsOf } from '../words.ts'

/** The share of common words from which two sentences count as versions of one. */
const alike = 0.5
/** The most sentences of a story that are compared with earlier ones. */
const mostSentences = 400

interface Sentence {
  readonly text: string
  readonly words: ReadonlySet<string>
}

/**
 * Figures, names and quotations that differ from those in the same sentence earlier. Sentences that
 * are entirely new or gone are ordinary edits.
 */
const changedSince = (id: RuleId, since: EarlierKind, rest: Pick<Rule, 'severity' | 'isOff'>): Rule => ({
  id,
  group: 'review',
  source: '',
  ...rest,
  story: ({ passages, earlier, tag, language }) => {
    const cut = (text: string) => sentencesIn(text, language)
    const before = earlier[since]
    if (before === undefined) return []
    const had = new Map<string, Sentence>()
    for (const text of before) for (const each of cut(text)) had.set(each.text, sentence(each.text))
    const now = passages.flatMap((passage) =>
      passage.attribute === null ? cut(passage.text).map((each) => ({ ...each, passage })) : [],
    )
    for (const { text } of now) had.delete(text)
    const isSame = new Set(before.flatMap((text) => cut(text).map((each) => each.text)))
    return now
      .filter(({ text }) => !isSame.has(text))
      .slice(0, mostSentences)
      .flatMap(({ text, from, passage }) => {
        const was = closest(sentence(text), [...had.values()].slice(0, mostSentences))
        if (was === null) return []
        had.delete(was.text)
        return changes(was.text, text, tag).map((change) => foundIn(passage, from, change))
      })
  },
})

export const changedSinceApproval = changedSince('changedSinceApproval', 'approval', { severity: 'warning' })
export const changedSinceCopy = changedSince('changedSinceCopy', 'copy', { severity: 'hint' })
/** Figures change all the time while a story is written, so a desk has to switch this on. */
export const changedSinceVersion = changedSince('changedSinceVersion', 'version', { severity: 'hint', isOff: true })

function sentencesIn(text: string, language: string): (Span & { readonly text: string })[] {
  return sentencesOf(text, language).map((span) => ({ ...span, text: text.slice(span.from, span.to) }))
}

function sentence(text: string): Sentence {
  return { text, words: new Set(wordsOf(text).map((word) => word.text.toLowerCase())) }
}

function closest(sentence: Sentence, others: readonly Sentence[]): Sentence | null {
  let best: Sentence | null = null
  let most = alike
  for (const other of others) {
    let shared = 0
    for (const word of sentence.words) if (other.words.has(word)) shared += 1
    const likeness = (2 * shared) / (sentence.words.size + other.words.size)
    if (likeness >= most) [best, most] = [other, likeness]
  }
  return best
}

interface Change {
  readonly fact: Fact
  readonly before: string
}

/** The facts of a sentence that replace others, kind by kind and in order. */
function changes(before: string, after: string, tag: string): Change[] {
  const [had, has] = [factsIn(before, tag), factsIn(after, tag)]
  return factKinds.flatMap((kind) => {
    const gone = unmatched(had, has, kind)
    const come = unmatched(has, had, kind)
    return come.flatMap((fact, index) => {
      const was = gone[index]
      return was === undefined ? [] : [{ fact, before: was.text }]
    })
  })
}

/** The facts of one kind that have no equal among others, counted as often as they occur. */
function unmatched(facts: readonly Fact[], others: readonly Fact[], kind: Fact['kind']): Fact[] {
  const left = others.filter((other) => other.kind === kind).map(({ key }) => key)
  return facts.filter((fact) => {
    if (fact.kind !== kind) return false
    const place = left.indexOf(fact.key)
    if (place !== -1) left.splice(place, 1)
    return place === -1
  })
}

function foundIn(passage: PlacedPassage, at: number, { fact, before }: Change): StoryFound {
  return {
    at: {
      passage,
      from: at + fact.from,
      to: at + fact.to,
      details: { before, kind: fact.kind },
      fix: { text: before },
    },
  }
}
