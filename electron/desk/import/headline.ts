import type { Facts } from './facts.ts'
import { foldLine, isAllCapitals } from './words.ts'

/** The longest headline, in UTF-16 units. */
const maxLength = 300
const lookedAt = 2_000

/**
 * Which unit is the headline: of the lines before the lead without another role, the first that
 * looks like one. A line looks like a headline if it has three words, shares words with the lead,
 * or is set apart; among menu entries only if it shares words with the lead. Null if none fits.
 */
export function chooseHeadline(facts: readonly Facts[], lead: number): number | null {
  const labelled = facts.findIndex((fact) => fact.field?.role === 'headline')
  if (labelled !== -1 && labelled <= lead) return labelled
  const likely = facts.flatMap((fact, index) => (index < lead && isCandidate(fact) ? [index] : []))
  const candidates = likely.filter((index) => !isDeck(facts, index))
  const marked = candidates.find((index) => facts[index]?.text.startsWith('^'))
  if (marked !== undefined) return marked
  const leadWords = new Set(wordsOf(facts[lead]?.text ?? ''))
  const shared = (index: number) => wordsOf(facts[index]?.text ?? '').filter((word) => leadWords.has(word)).length
  const longEnough = (index: number) => (facts[index]?.words ?? 0) >= 3
  const isLikely = (index: number) => shared(index) >= 1 || (facts[index]?.words ?? 0) >= 5
  const isSure = (index: number): boolean =>
    shared(index) >= 2 ||
    (shared(index) >= 1 && ((facts[index]?.words ?? 0) >= 5 || Boolean(facts[index - 1]?.timestamp)))
  const fitting = candidates.filter(longEnough)
  return (
    preferSecond(
      facts,
      fitting.find((index) => isLikely(index) && (isSure(index) || !inMenu(facts, index, lead, 3))),
      candidates,
      shared,
    ) ??
    fitting.find((index) => !inMenu(facts, index, lead, 2)) ??
    fitting.toSorted((a, b) => shared(b) - shared(a) || a - b)[0] ??
    candidates.at(-1) ??
    worded(facts, lead)
  )
}

/** A line that looks like a slugline, where there is no other headline: "COVID-19". */
function worded(facts: readonly Facts[], lead: number): number | null {
  const at = facts.findIndex(({ slugline, text }) => slugline && !/^\^?(?:slug|bc-|(?:am|pm)--)/iu.test(text))
  return at === -1 || at >= lead ? null : at
}

/** Whether a unit is a sentence right below a line that can be the headline. */
function isDeck(facts: readonly Facts[], index: number): boolean {
  const [above, fact] = [facts[index - 1], facts[index]]
  if (above === undefined || fact === undefined || !isCandidate(above) || above.prose) return false
  return /\.["”»]?$/u.test(fact.text) && above.words >= (fact.prose ? 2 : 3)
}

function isCandidate(fact: Facts): boolean {
  if (fact.text.length > maxLength || fact.words === 0) return false
  if (fact.noise || fact.wireCode || fact.embargo || fact.timestamp || fact.category || fact.byline || fact.field)
    return false
  if (/\d:\d{2}/u.test(fact.text) && /\b(?:19|20)\d{2}\b/u.test(fact.text)) return false
  return !fact.slugline || fact.text.startsWith('^')
}

/**
 * Prefers the headline that a page's title ("Copper output slips | Agency") repeats to the title.
 */
function preferSecond(
  facts: readonly Facts[],
  first: number | undefined,
  candidates: readonly number[],
  shared: (index: number) => number,
): number | null {
  if (first === undefined) return null
  const text = facts[first]?.text ?? ''
  const folded = foldLine(text)
  const repeated = candidates.find((index) => {
    const other = foldLine(facts[index]?.text ?? '')
    return index > first && other.length >= 15 && folded.startsWith(other)
  })
  if (repeated !== undefined) return repeated
  // A kicker in capitals or with a colon is above the line that it belongs to.
  const next = candidates[candidates.indexOf(first) + 1]
  const below = next === first + 1 ? facts[next] : undefined
  const isKicker = text.endsWith(':') || (isAllCapitals(text) && !isAllCapitals(below?.text ?? 'A'))
  return below && isKicker && (facts[first]?.words ?? 0) <= 5 && below.words >= 3 && shared(first + 1) >= 1
    ? first + 1
    : first
}

// Whether it is surrounded by short lines as in a menu: this many, without an empty line between.
function inMenu(facts: readonly Facts[], index: number, lead: number, enough: number): boolean {
  let first = index
  while (first > 0 && facts[first]?.setApart === false) first -= 1
  let last = index
  while (last + 1 < lead && facts[last + 1]?.setApart === false) last += 1
  const others = facts
    .slice(first, last + 1)
    .filter((fact, at) => first + at !== index && fact.words <= 3 && !fact.timestamp && !fact.byline)
  return others.length >= enough && last > index
}

function wordsOf(text: string): string[] {
  return foldLine(text.slice(0, lookedAt))
    .split(' ')
    .filter((word) => word.length >= 4)
    .map((word) => word.slice(0, 5))
}
