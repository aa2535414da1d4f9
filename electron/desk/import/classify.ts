import { findAgency, parseDateline } from '#shared/dateline/index.ts'
import type { LineRole, WireLine } from '#shared/import/wire.ts'
import { isBylineIn, isName } from './byline.ts'
import { isCloser } from './closers.ts'
import { datelineKind, type Facts, factsOf, nothingKnown, type Surroundings } from './facts.ts'
import { chooseHeadline } from './headline.ts'
import { detectLanguage } from './language.ts'
import type { Unit } from './lines.ts'
import { mayBeInside } from './noise.ts'
import { chooseTimestamp } from './story-timestamp.ts'
import { beginsDeskNotes } from './wire-code.ts'
import { endsSentence, foldLine, headLength, isAllCapitals } from './words.ts'

/** How many units at either end are examined; in a longer text everything between is body. */
const edge = 200
/** How many units from the top a dateline is searched. */
const datelineReach = 60
/**
 * "CANADIAN PACIFIC (CP) CONFIRMS EARNINGS" looks like a dateline; the real one follows within this
 * many units.
 */
const rivalReach = 5
/** The longest heading, in characters. */
const maxHeading = 80
/** The longest deck, all its lines together. */
const maxDeck = 400
/** The most words in one line of a deck with several. */
const maxDeckWords = 35

type Reason = Exclude<WireLine['reason'], null>

/**
 * Assigns each unit of a page or a wire story its role. Every unit gets exactly one; in doubt it is
 * a paragraph.
 */
export function classify(units: readonly Unit[], surroundings: Surroundings): WireLine[] {
  const facts = inOwnLanguage(factsOfUnits(units, surroundings))
  const lead = findLead(facts)
  const headline = chooseHeadline(facts, lead)
  const end = lastProse(facts, lead)
  const timestamp = chooseTimestamp(facts, { lead, headline, end })
  const category = chooseCategory(facts, { lead, headline, timestamp, end })
  const roles: { role: LineRole; reason: Reason | null }[] = facts.map(() => ({ role: 'paragraph', reason: null }))
  const set = (index: number, role: LineRole, reason: Reason | null = null) => {
    roles[index] = { role, reason }
  }

  for (const [index, fact] of facts.entries()) {
    const inBody = index >= lead && index <= end
    if (index === headline) set(index, 'headline')
    else if (fact.embargo) set(index, 'embargo')
    else if (fact.field && (index < lead || index > end)) set(index, fact.field.role)
    else if (index === timestamp) set(index, 'timestamp')
    else if (index === category) set(index, 'category')
    else if (fact.dateline !== null && inBody) set(index, 'paragraph')
    else if (fact.wireCode && !(inBody && index !== end && isOfText(fact, index > lead)))
      set(index, 'leftOut', 'wireCode')
    else if (fact.byline && (!inBody || index === lead)) set(index, 'byline')
    else if (fact.slugline && index < (headline ?? lead)) set(index, 'slugline')
    else if (inBody) {
      if (fact.noise !== null && fact.noise !== 'navigation' && !mayBeInside(fact.text))
        set(index, 'leftOut', fact.noise)
    } else if (fact.timestamp) set(index, 'leftOut', 'pageDate')
    else if (fact.category !== null || fact.noise === 'navigation') set(index, 'leftOut', 'navigation')
    else if (fact.noise !== null) set(index, 'leftOut', fact.noise)
  }

  const closer = facts.findIndex(({ text }, index) => index >= lead && isCloser(text))
  const lastText = facts.findLastIndex(({ prose }) => prose)
  const isBelow = (index: number) => index > lastText || (closer !== -1 && index > closer)
  const notes = facts.findIndex(({ text }, index) => index > lead && beginsDeskNotes(text, isBelow(index)))
  if (notes !== -1) for (const index of range(notes, facts.length)) set(index, 'leftOut', 'boilerplate')

  placeAround(facts, { lead, headline }, roles, set)
  dropRelated(facts, { lead, end }, roles, set)
  markHeadings(facts, { lead, end }, roles, set)
  return facts.map(({ text }, index) => ({ text, ...(roles[index] ?? { role: 'paragraph', reason: null }) }))
}

type Roles = readonly { role: LineRole; reason: Reason | null }[]
type SetRole = (index: number, role: LineRole, reason?: Reason | null) => void

function factsOfUnits(units: readonly Unit[], surroundings: Surroundings): Facts[] {
  let reach = datelineReach
  return units.map((unit, index) => {
    const facts = index < edge || index >= units.length - edge ? factsOf(unit, surroundings) : bodyFacts(unit)
    if (index >= reach || isFurniture(facts)) return facts
    const dateline = datelineKind(unit.text)
    if (dateline === 'sure') reach = facts.prose ? index : Math.min(reach, index + rivalReach)
    return { ...facts, dateline }
  })
}

function bodyFacts({ text, setApart }: Unit): Facts {
  return { ...nothingKnown, text, setApart, prose: true, words: 0 }
}

/** The same without bylines that only another language has: “Di Maria Joins Benfica”. */
function inOwnLanguage(facts: readonly Facts[]): readonly Facts[] {
  if (!facts.some(({ byline }) => byline)) return facts
  const told = facts.filter(({ prose }) => prose).map(({ text }) => text.slice(0, headLength))
  const language = detectLanguage(told.slice(0, 10).join('\n'), null, 'und')
  return facts.map((fact) => (fact.byline && !isBylineIn(fact.text, language) ? { ...fact, byline: false } : fact))
}

function isFurniture(fact: Facts): boolean {
  return (
    fact.noise !== null ||
    fact.wireCode ||
    fact.embargo ||
    fact.timestamp !== null ||
    fact.category !== null ||
    fact.byline ||
    fact.slugline ||
    fact.field !== null
  )
}

/** Whether what looks like a wire code belongs to the text around it. */
function isOfText(fact: Facts, isBelowLead: boolean): boolean {
  return isOrnament(fact) || isNumber(fact) || (isBelowLead && (fact.prose || isAside(fact)))
}

/** A remark in brackets, as long as a sentence: advisories to editors are above the text. */
function isAside({ text, words }: Facts): boolean {
  return /^\([^()]+\)$/u.test(text) && words >= 4
}

/** A row of asterisks or dashes: inside a text it is the author's. */
function isOrnament(fact: Facts): boolean {
  return !/[\p{L}\p{N}&#\p{Cc}]/u.test(fact.text)
}

/** A number alone: inside a text it belongs to the text. */
function isNumber(fact: Facts): boolean {
  return /^[\p{N}.,\s]+$/u.test(fact.text)
}

/**
 * Where the story's text begins: at the first certain dateline, else at the first running text,
 * else after the first line that can be a headline, else at the only line.
 */
function findLead(facts: readonly Facts[]): number {
  const sure = facts.findIndex((fact) => fact.dateline === 'sure')
  if (sure !== -1 && !isListed(facts, sure)) {
    const rival = facts[sure]?.prose
      ? -1
      : facts.findIndex(
          (fact, index) => index > sure && fact.prose && (fact.dateline === 'sure' || isTitle(facts[sure])),
        )
    return rival === -1 ? sure : rival
  }
  const prose = facts.findIndex((fact) => fact.prose && !isFurniture(fact))
  const maybe = facts.findIndex((fact) => fact.dateline === 'maybe' && fact.words >= 3)
  if (maybe !== -1 && (prose === -1 || maybe <= prose)) return maybe
  // A deck of sentences has the byline below it.
  const byline = facts.findIndex((fact, index) => index > prose && !(fact.prose && !isFurniture(fact)))
  const below = facts.findIndex((fact, index) => index > byline && fact.prose && !isFurniture(fact))
  const words = facts.slice(prose, byline).reduce((sum, fact) => sum + fact.words, 0)
  if (prose > 0 && facts[byline]?.byline === true && words <= maxDeckWords && below !== -1) return below
  if (prose !== -1) return prose
  const plain = facts.flatMap((fact, index) => (isFurniture(fact) ? [] : [index]))
  const sentence = plain
    .slice(1)
    .find((index) => endsSentence(facts[index]?.text ?? '') && (facts[index]?.words ?? 0) >= 3)
  const marked = plain.find((index) => facts[index]?.text.startsWith('^'))
  return (marked === undefined ? sentence : plain[plain.indexOf(marked) + 1]) ?? plain[1] ?? plain[0] ?? facts.length
}

/**
 * Whether a dateline without an agency begins the first item of a list: a text precedes it, and
 * others follow.
 */
function isListed(facts: readonly Facts[], sure: number): boolean {
  const isItem = ({ dateline, text }: Facts) =>
    dateline === 'sure' && !parseDateline(text.slice(0, headLength))?.dateline.agency
  const [item] = facts.slice(sure)
  const isTold = facts.slice(0, sure).some((fact) => fact.prose && !isFurniture(fact))
  return (
    item !== undefined &&
    isTold &&
    isItem(item) &&
    facts.slice(sure + 1).some(({ text }) => datelineKind(text) === 'sure')
  )
}

// A capitalised dateline is followed by text or ends with its dash; a title continues in capitals
// and just ends.
function isTitle(fact: Facts | undefined): boolean {
  return fact !== undefined && !fact.prose && isAllCapitals(fact.text) && /[\p{L}\p{N}]$/u.test(fact.text)
}

/** The last unit of running text; the lead itself if nothing follows it. */
function lastProse(facts: readonly Facts[], lead: number): number {
  const last = facts.findLastIndex((fact) => !isFurniture(fact) && (fact.prose || fact.words >= 12))
  return Math.max(last, Math.min(lead, facts.length - 1))
}

/**
 * The story's category: the known section nearest to its headline or time stamp, or an unknown
 * short line right above the time stamp.
 */
function chooseCategory(
  facts: readonly Facts[],
  { lead, headline, timestamp, end }: { lead: number; headline: number | null; timestamp: number | null; end: number },
): number | null {
  const anchors = [headline, timestamp].filter((anchor) => anchor !== null)
  const distance = (index: number) => Math.min(...[...anchors, lead].map((anchor) => Math.abs(anchor - index)))
  const named = facts.flatMap((fact, index) => (fact.category !== null && (index < lead || index > end) ? [index] : []))
  const before = named.filter((index) => index < lead)
  const nearest = (
    before.length > 0 ? before : named.filter((index) => anchors.length > 0 && distance(index) <= 3)
  ).toSorted((a, b) => distance(a) - distance(b) || a - b)[0]
  if (nearest !== undefined && (before.length === 1 || distance(nearest) <= 3)) return nearest
  const above = timestamp === null || timestamp > lead ? undefined : facts[timestamp - 1]
  const fits = above && !isFurniture(above) && above.words <= 3 && timestamp !== null && timestamp - 1 !== headline
  return fits && headline !== null && timestamp < headline ? timestamp - 1 : null
}

/**
 * Assigns roles above the headline (kicker and menu), and between headline and lead (deck and
 * paragraphs).
 */
function placeAround(
  facts: readonly Facts[],
  { lead, headline }: { lead: number; headline: number | null },
  roles: Roles,
  set: SetRole,
): void {
  const isOpen = (index: number) => roles[index]?.role === 'paragraph'
  if (headline === null) {
    for (let index = 0; index < lead; index += 1) if (isOpen(index)) set(index, 'leftOut', 'navigation')
    return
  }
  const title = facts[headline]
  for (let index = 0; index < headline; index += 1) {
    if (isOpen(index)) set(index, 'leftOut', isRepeated(facts[index], title) ? 'duplicate' : 'navigation')
  }
  const above = facts[headline - 1]
  if (above && roles[headline - 1]?.reason === 'navigation' && isKicker(above, facts[headline - 2], title))
    set(headline - 1, 'kicker')
  const between = range(headline + 1, lead).filter(isOpen)
  const repeated = between.filter((index) => isRepeated(facts[index], title))
  for (const index of repeated) set(index, 'leftOut', 'duplicate')
  const datelined = facts[lead]?.dateline !== null
  // What goes on in lower case right below the headline is its second line.
  for (const index of between) {
    if (roles[index - 1]?.role !== 'headline' || facts[index]?.setApart || !/^\p{Ll}/u.test(facts[index]?.text ?? ''))
      break
    if (!facts[index]?.prose) set(index, 'headline')
  }
  const length = (indices: readonly number[]) => indices.reduce((sum, at) => sum + (facts[at]?.text.length ?? 0), 0)
  const own = between.filter((index) => !repeated.includes(index) && isOpen(index))
  // Text longer than a deck belongs to the story, except for a first line that is no paragraph; so
  // do two paragraphs.
  const isShort = own.length === 1 || own.every((at) => (facts[at]?.words ?? 0) <= maxDeckWords)
  const isText = own.filter((at) => facts[at]?.prose && facts[at]?.setApart).length > 1
  const decks =
    isShort && !isText && length(own) <= maxDeck
      ? own
      : own.slice(0, 1).filter((at) => !facts[at]?.prose && length([at]) <= maxDeck)
  for (const index of decks) {
    const metadataFollows = range(index + 1, lead).some((later) => !isOpen(later))
    if (isSigned(facts[index], facts[index + 1]) || goesOn(facts[index - 1], facts[index], roles[index - 1]?.role)) {
      set(index, 'byline')
      continue
    }
    if (datelined || metadataFollows || facts[index]?.field?.role === 'deck') set(index, 'deck')
  }
}

/** A name above whom the person works for: "Anna Lee" and "Australian Associated Press". */
function isSigned(fact: Facts | undefined, next: Facts | undefined): boolean {
  return fact !== undefined && next !== undefined && isName(fact.text) && findAgency(next.text) !== null
}

/** The second line of a byline: "By Anna Lee," and "John Roe". */
function goesOn(above: Facts | undefined, fact: Facts | undefined, role: LineRole | undefined): boolean {
  return (
    role === 'byline' &&
    fact !== undefined &&
    isName(fact.text) &&
    /,$|\b(?:and|und|et|y|e|и)$/u.test(above?.text ?? '')
  )
}

// A repetition of the same text, possibly followed by the site's name as in a page's title.
function isRepeated(fact: Facts | undefined, title: Facts | undefined): boolean {
  if (!fact || !title) return false
  const [one, other] = [foldLine(fact.text.slice(0, 600)), foldLine(title.text.slice(0, 600))]
  return one === other || (other.length >= 15 && one.startsWith(other) && one.length - other.length <= 40)
}

function isKicker(fact: Facts, above: Facts | undefined, title: Facts | undefined): boolean {
  if (isFurniture(fact) || fact.words > 5 || fact.text.length > 50) return false
  // Several consecutive short lines are a menu, whatever they look like.
  if (above && !isFurniture(above) && above.words <= 5 && !fact.setApart) return false
  return fact.text.endsWith(':') || fact.words <= 3 || (isAllCapitals(fact.text) && !isAllCapitals(title?.text ?? ''))
}

/** Drops headings of related stories, and the headlines under them. */
function dropRelated(
  facts: readonly Facts[],
  { lead, end }: { lead: number; end: number },
  roles: Roles,
  set: SetRole,
): void {
  for (let index = lead + 1; index < facts.length; index += 1) {
    if (roles[index]?.reason !== 'related') continue
    // "Read also: …" has its link on the same line.
    if (/:\s*\S/u.test(facts[index]?.text ?? '')) continue
    for (let next = index + 1; next < facts.length; next += 1) {
      const fact = facts[next]
      if (!fact || roles[next]?.role !== 'paragraph' || fact.prose || fact.text.length > 200) break
      // Between paragraphs only the block right below the heading belongs to it.
      if (next < end && fact.setApart && next > index + 1) break
      set(next, 'leftOut', 'related')
    }
  }
}

/** Marks short lines between two paragraphs as headings unless they end like a sentence. */
function markHeadings(
  facts: readonly Facts[],
  { lead, end }: { lead: number; end: number },
  roles: Roles,
  set: SetRole,
): void {
  for (let index = lead + 1; index < end; index += 1) {
    const [before, fact, next] = [facts[index - 1], facts[index], facts[index + 1]]
    if (!before || !fact || !next || roles[index]?.role !== 'paragraph') continue
    const apart = fact.setApart && next.setApart
    const flat = !fact.setApart && !next.setApart && !before.setApart
    const short = fact.text.length <= maxHeading && fact.words >= 1 && fact.words <= 10 && !endsSentence(fact.text)
    if (short && (apart || flat) && before.prose && next.prose && /^[\p{Lu}\p{Lo}"„“«¿¡]/u.test(fact.text)) {
      if (!/\d{2}.*\d{2}|[|\t]/u.test(fact.text)) set(index, 'heading')
    }
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset)
}
