import { escapeText } from './markup.ts'
import type { Pen } from './pen.ts'
import type { Readers } from './steps.ts'
import { ownText } from './text.ts'
import { allIn, elementAt, elementsOf, type XmlElement } from './xml.ts'

/** The largest chart whose values are kept as a table, in cells. */
const mostCells = 2_000

/**
 * Readers for charts (ECMA-376 part 1, 21.2) and diagrams (21.4), each in a part of its own: their
 * words become text. The drawing is still reported as left out.
 */
export function graphicReaders(pen: Pen): Readers {
  const read = (id: string | undefined, write: (root: XmlElement) => string) => {
    const target = pen.part.relationships.get(id ?? '')
    const root = target === undefined || target.isExternal ? null : pen.package.xml(target.target)
    if (root === null || pen.isUnseen || pen.inside.deleted > 0 || pen.inside.placeholder > 0) return
    const said = pen.drawingSaid
    pen.block(write(root))
    pen.drawingSaid = said
  }
  return {
    'c:chart': ({ attributes }) => read(attributes.get('r:id'), chartHtml),
    'dgm:relIds': ({ attributes }) => read(attributes.get('r:dm'), diagramHtml),
  }
}

function paragraph(words: string): string {
  return words === '' ? '' : `<p>${escapeText(words)}</p>`
}

function inside(root: XmlElement, name: string): XmlElement[] {
  return [...allIn(root)].filter((each) => each.name === name)
}

/** The words of the paragraphs in an element, each on a line. */
function linesIn(root: XmlElement): string[] {
  return inside(root, 'a:p').map((line) => inside(line, 'a:t').map(ownText).join('').trim())
}

/** The points of a diagram, in order. */
function diagramHtml(root: XmlElement): string {
  return inside(root, 'dgm:t').flatMap(linesIn).map(paragraph).join('')
}

/** A chart's titles, and its values as a table: a row a category, a column a series. */
function chartHtml(root: XmlElement): string {
  const titles = inside(root, 'c:title').flatMap(linesIn).map(paragraph).join('')
  const series = inside(root, 'c:ser').map((each) => ({
    name: [...valuesAt(each, 'c:tx').values()].join(' '),
    categories: valuesAt(each, 'c:cat', 'c:xVal'),
    values: valuesAt(each, 'c:val', 'c:yVal'),
  }))
  const categories = series.reduce((most, each) => (each.categories.size > most.size ? each.categories : most), none)
  const indices = [...new Set([...categories.keys(), ...series.flatMap(({ values }) => [...values.keys()])])]
  if (indices.length === 0 || indices.length * series.length > mostCells)
    return titles + series.map(({ name }) => paragraph(name)).join('')
  const rows = indices
    .toSorted((one, other) => one - other)
    .map((at) => row('td', [categories.get(at) ?? '', ...series.map(({ values }) => values.get(at) ?? '')]))
  return `${titles}<table>${row('th', ['', ...series.map(({ name }) => name)])}${rows.join('')}</table>`
}

const none: ReadonlyMap<number, string> = new Map()

function row(cell: 'td' | 'th', texts: readonly string[]): string {
  return `<tr>${texts.map((text) => `<${cell}><p>${escapeText(text)}</p></${cell}>`).join('')}</tr>`
}

/** The values that a series keeps of the cells it shows, by their places (21.2.2.197). */
function valuesAt(series: XmlElement, ...names: readonly string[]): ReadonlyMap<number, string> {
  const [about] = names.flatMap((name) => elementAt(series, name) ?? [])
  if (about === undefined) return none
  // Of categories of several levels the first is the innermost.
  const [level] = inside(about, 'c:lvl')
  const points = inside(level ?? about, 'c:pt').map(
    (point) => [Number(point.attributes.get('idx')), elementsOf(point, 'c:v').map(ownText).join('').trim()] as const,
  )
  return new Map(points.filter(([at]) => Number.isSafeInteger(at)))
}
