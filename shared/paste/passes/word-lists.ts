import type { Pass } from '../clip.ts'
import { isOffice } from '../clip.ts'
import { styleOf } from '../css.ts'
import { elementsIn, isComment, nameOf, trimmedText } from '../dom.ts'
import { buildLists, type ListEntry, runsOf } from '../list-builder.ts'
import { markerOf } from '../list-marker.ts'

/** Where the text of an item begins, in points from the margin. */
interface Indent {
  readonly level: number
  readonly points: number
}

/** Where Word begins a paragraph in a list style without an indent of its own. */
const usualIndent = 36
const tolerance = 1
const pointsIn: Readonly<Record<string, number>> = { pt: 1, px: 0.75, in: 72, cm: 72 / 2.54, mm: 72 / 25.4 }

interface Place {
  readonly level: number
  readonly list: string
}

/**
 * Word writes lists as paragraphs whose style names list and level, preceded by the bullet or
 * number as text.
 */
export const readWordLists: Pass = (clip) => {
  if (!isOffice(clip)) return
  const parents = new Set(elementsIn(clip.body, (element) => placeOf(element) !== null).map((each) => each.parentNode))
  for (const parent of parents)
    if (parent !== null) for (const run of runsOf(parent, belongs)) buildLists(entriesOf(run))
  for (const marker of elementsIn(clip.body, isMarker)) keepAsText(marker)
}

function placeOf(element: Element): Place | null {
  if (nameOf(element) !== 'p' && nameOf(element) !== 'div') return null
  const value = styleOf(element).get('mso-list') ?? ''
  const level = /\blevel(\d)/.exec(value)
  if (level)
    return { level: Number(level[1]), list: /\bl\d+\b/.exec(value)?.[0] + (/\blfo\d+\b/.exec(value)?.[0] ?? '') }
  return nameOf(element) === 'p' && /^Mso\w*List/i.test(element.getAttribute('class') ?? '') && hasMarker(element)
    ? { level: Number(/List(?:Bullet|Number)(\d)/.exec(element.getAttribute('class') ?? '')?.[1] ?? 1), list: '' }
    : null
}

function indentOf(element: Element): number {
  const [, amount, unit = ''] = /^(-?[\d.]+)(pt|px|in|cm|mm)/.exec(styleOf(element).get('margin-left') ?? '') ?? []
  return amount === undefined ? usualIndent : Number(amount) * (pointsIn[unit] ?? 1)
}

const isMarker = (element: Element) => /\bignore\b/i.test(styleOf(element).get('mso-list') ?? '')

function hasMarker(element: Element): boolean {
  return elementsIn(element, isMarker).length > 0
}

/** A paragraph in a list style that is not an item belongs to the item before it. */
function continuesItem(element: Element): boolean {
  return /^MsoList(?:Paragraph|Continue)/i.test(element.getAttribute('class') ?? '') && trimmedText(element) !== ''
}

function belongs(element: Element, follows: boolean): boolean {
  return placeOf(element) !== null || (follows && nameOf(element) === 'p' && continuesItem(element))
}

function entriesOf(run: readonly Element[]): ListEntry[] {
  const last = new Map<string, number>()
  let indents: Indent[] = []
  return run.map((element) => {
    const place = placeOf(element)
    const points = indentOf(element)
    if (place === null) {
      // It belongs to the innermost item whose text does not begin further to the right.
      const { level } = indents.findLast((indent) => indent.points <= points + tolerance) ?? indents[0] ?? { level: 1 }
      return { element, level, number: null, list: '', continues: true }
    }
    indents = [...indents.filter(({ level }) => level < place.level), { level: place.level, points }]
    const key = `${place.list} ${place.level}`
    const marker = markerOf(takeMarker(element), last.get(key) ?? null)
    const { number } = marker
    for (const known of [...last.keys()]) if (Number(known.split(' ')[1]) > place.level) last.delete(known)
    if (number !== null) last.set(key, number)
    return { element, ...place, ...marker, continues: false }
  })
}

/**
 * Removes a paragraph's marker and returns its text: the element marked as such, else what is
 * between the comments around it.
 */
function takeMarker(element: Element): string {
  const [marker] = elementsIn(element, isMarker)
  if (marker) {
    const text = trimmedText(marker)
    marker.remove()
    return text
  }
  const nodes = [...element.childNodes]
  const start = nodes.findIndex((node) => isComment(node) && /\[if !supportLists\]/.test(node.data))
  const end = nodes.findIndex((node, index) => index > start && isComment(node) && /\[endif\]/.test(node.data))
  if (start === -1 || end === -1) return ''
  const between = nodes.slice(start, end + 1)
  const text = between
    .filter((node) => !isComment(node))
    .map((node) => node.textContent ?? '')
    .join('')
  for (const node of between) element.removeChild(node)
  return text.trim()
}

/** The number of a heading is part of its text; a bullet is not. */
function keepAsText(marker: Element): void {
  const text = trimmedText(marker)
  if (/[\p{L}\p{N}]/u.test(text) && text !== 'o') {
    marker.textContent = `${text} `
    marker.removeAttribute('style')
  } else marker.remove()
}
