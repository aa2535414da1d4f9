import { bylineNames } from '../byline.ts'
import { noiseOf } from '../noise.ts'
import { isUpdateNotice, readTimestamp } from '../timestamp.ts'
import { foldLine } from '../words.ts'
import { isBylineElement } from './lines.ts'
import { labelsOf, wordsIn } from './page.ts'

/** How many lines around the headline of a page are examined. */
const reach = 12

const short = 'p, div, span, time, li, td, address, dd, h2, h3, small, b, em, i'

/**
 * The short lines near the headline of a page, those after it first; at the top of a page without
 * one.
 */
function linesNear(page: Document, heading: Element | null): string[] {
  const all = [...page.body.querySelectorAll(`h1, ${short}`)]
  const at = Math.max(0, heading === null ? 0 : all.indexOf(heading))
  const lines = (elements: readonly Element[]) =>
    elements
      .map(wordsIn)
      .filter((words, index, list) => words !== '' && words.length <= 140 && list.indexOf(words) === index)
  return [
    ...lines(all.slice(at + 1, at + 60)).slice(0, reach),
    ...lines(all.slice(Math.max(0, at - 20), at).toReversed()).slice(0, reach),
  ]
}

/** The times that a page shows near its headline, those labelled as publication first. */
export function timesShown(page: Document, heading: Element | null, day: string): string[] {
  const dated = linesNear(page, heading).filter((line) => /\d/.test(line))
  const near = dated.filter((line) => !isUpdateNotice(line)).flatMap((line) => [line, ...timeBehindName(line)])
  const stamps = near.flatMap((line) => {
    const stamp = readTimestamp(line, day)
    return stamp === null || stamp.label === 'updated'
      ? []
      : [{ line, sure: stamp.label === 'published', hasTime: stamp.time !== null }]
  })
  const weight = ({ sure, hasTime }: { sure: boolean; hasTime: boolean }) => Number(sure) * 2 + Number(hasTime)
  // German pages often have no other time than “Stand: …”.
  const standing = dated.filter((line) => /^stand\s?:/i.test(line)).map((line) => line.replace(/^stand\s?:\s*/i, ''))
  return [...stamps.toSorted((one, other) => weight(other) - weight(one)).map(({ line }) => line), ...standing]
}

/**
 * What follows a name and a separator ("Anna Lee | March 4, 2026", "By Anna Lee, 4 March 2026").
 */
function timeBehindName(line: string): string[] {
  const [, name, rest] = /^([^,|•·]{2,60}?)\s*[,|•·]\s+(.*\d.*)$/u.exec(line) ?? []
  return name !== undefined && rest !== undefined && (bylineNames(name) ?? bylineNames(`By ${name}`)) !== null
    ? [rest]
    : []
}

/** The names in the visible byline of a page. */
export function bylinesShown(page: Document, heading: Element | null): string[] {
  const marked = [
    ...page.body.querySelectorAll(
      '[rel~="author"], [class*="byline" i], [class*="author" i], [class*="autor" i], .reader-credits',
    ),
  ]
    .filter((each) => isBylineElement(each) && each.closest('aside, footer, li li, nav') === null)
    .map(wordsIn)
    .filter((words) => words !== '' && words.length <= 160)
  const lines = [...marked.slice(0, 5), ...linesNear(page, heading)]
  for (const line of lines) {
    const names = bylineNames(line) ?? (marked.includes(line) ? bylineNames(`By ${line}`) : null)
    if (names !== null && names.length > 0) return names
  }
  return []
}

const deckLabels = [
  'standfirst',
  'deck',
  'dek',
  'subtitle',
  'subheadline',
  'subline',
  'chapo',
  'bajada',
  'subtitulo',
  'entradilla',
  'intro',
  'lead',
  'lede',
  'kicker-text',
  'excerpt',
  'sapo',
  'sommario',
]

/**
 * The text between the headline and the main text of a page, if its name or the page's data says
 * that it is the deck; null if there is none.
 */
export function deckShown(heading: Element | null, descriptions: readonly string[]): string | null {
  if (heading === null) return null
  const said = descriptions.map(foldLine).filter((each) => each !== '')
  const around = heading.closest('header, hgroup') ?? heading.parentElement
  const after = [
    ...(around?.querySelectorAll('p, h2, div') ?? []),
    ...siblingsOf(around ?? heading, 3),
    ...siblingsOf(heading, 3),
  ]
  for (const element of after.slice(0, 40)) {
    const words = wordsIn(element)
    if (
      words.length < 20 ||
      words.length > 500 ||
      element.contains(heading) ||
      element.querySelector('p, h1, figure, ul') !== null
    )
      continue
    const isCalledSo =
      [element, element.parentElement, element.parentElement?.parentElement].some(
        (each) => each && wordsIn(each).length <= 600 && isDeck(each),
      ) || endsHead(element, heading)
    if (isCalledSo || (/^h2$/.test(element.localName) && said.includes(foldLine(words)))) return words
  }
  return null
}

function isDeck(element: Element): boolean {
  const labels = labelsOf(element)
  return deckLabels.some((label) => labels.has(label))
}

/** Whether a line is directly below the headline, and the last line of the page's head. */
function endsHead(element: Element, heading: Element): boolean {
  const isNext = heading.nextElementSibling === element && /^(?:h2|p)$/.test(element.localName)
  return isNext && wordsIn(element).length >= 30 && element.nextElementSibling === null
}

function siblingsOf(element: Element, count: number): Element[] {
  const siblings: Element[] = []
  for (let next = element.nextElementSibling; next !== null && siblings.length < count; next = next.nextElementSibling)
    siblings.push(next)
  return siblings
}

/** The line directly above the headline of a page, if it has few words; null if there is none. */
export function kickerShown(heading: Element | null, day: string): string | null {
  const above = heading?.previousElementSibling ?? null
  const words = wordsIn(above)
  if (
    above === null ||
    words.length < 2 ||
    words.length > 60 ||
    /^(?:nav|ul|ol|figure|button|form)$/.test(above.localName)
  )
    return null
  if (above.querySelector('li, button, img') !== null || noiseOf(words) !== null || bylineNames(words) !== null)
    return null
  // The address of the site, as reader modes print it.
  if (/^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(words)) return null
  return readTimestamp(words, day) !== null || isUpdateNotice(words) || /[>›»/|]/.test(words) ? null : words
}

/** The innermost section in the visible breadcrumbs of a page. */
export function sectionShown(page: Document): string | null {
  const path = page.querySelector('[class*="breadcrumb" i], [aria-label*="breadcrumb" i], [id*="breadcrumb" i]')
  const links = [...(path?.querySelectorAll('a') ?? [])].map(wordsIn).filter((words) => words !== '')
  return links.length > 1 ? (links.at(-1) ?? null) : null
}
