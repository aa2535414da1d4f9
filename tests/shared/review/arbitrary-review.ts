import type { Node } from '@tiptap/pm/model'
import { Fragment, Slice } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { addColumn, addRow, removeColumn, removeRow, TableMap, type TableRect } from '@tiptap/pm/tables'
import { canJoin, canSplit, findWrapping, liftTarget, Transform } from '@tiptap/pm/transform'
import fc from 'fast-check'
import { fieldsOf } from '#shared/article/fields.ts'
import type { Content, Review } from '#shared/review/index.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { articles, bodies } from '#tests/helpers/arbitrary-article.ts'

const vocabulary = ['a', 'a', 'b', 'the', 'canal', 'lock', ' ', ' ', ', ', '.', '橋', '👩🏽‍🚒', 'é']

/** Texts of so few words that accidental matches abound. */
export const fewWords: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(''))

export const bodyNode: fc.Arbitrary<Node> = bodies(fewWords).map((body) => proseSchema.nodeFromJSON(body))

/** One edit of any kind, somewhere. */
export const edit: fc.Arbitrary<AnyEdit> = fc.record({
  what: fc.constantFrom<keyof typeof edits>(
    'insert',
    'insert',
    'remove',
    'remove',
    'replace',
    'split',
    'join',
    'wrap',
    'lift',
    'level',
    'mark',
    'link',
    'unmark',
    'move',
    'rule',
    'box',
    'insertBlock',
    'row',
    'column',
    'cells',
    'attribute',
  ),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 12 }),
  text: fewWords,
  choice: fc.nat(3),
})

interface Edit {
  at: number
  length: number
  text: string
  choice: number
}

export type AnyEdit = Edit & { what: keyof typeof edits }

type Apply = (transform: Transform, position: number, edit: Edit) => void

/**
 * Every kind of edit that the editor makes. One that does not fit in its place may throw; it is
 * then left out.
 */
const edits = {
  insert: (transform, position, { text }) => transform.insert(position, proseSchema.text(text)),
  remove: (transform, position, { length }) => transform.delete(position, end(transform, position, length)),
  replace: (transform, position, { length, text }) =>
    transform.replaceWith(position, end(transform, position, length), proseSchema.text(text)),
  split: (transform, position, { choice }) => {
    if (canSplit(transform.doc, position, 1 + (choice % 2))) transform.split(position, 1 + (choice % 2))
  },
  join: (transform, position) => {
    if (canJoin(transform.doc, position)) transform.join(position)
  },
  wrap: (transform, position, { length, choice }) => {
    const range = rangeAt(transform, position, length)
    const type = proseSchema.nodes[['blockquote', 'bulletList', 'orderedList'][choice % 3] ?? 'blockquote']
    const wrapping = range && type && findWrapping(range, type)
    if (range && wrapping) transform.wrap(range, wrapping)
  },
  lift: (transform, position, { length }) => {
    const range = rangeAt(transform, position, length)
    const target = range && liftTarget(range)
    if (range && target !== null && target !== undefined) transform.lift(range, target)
  },
  level: (transform, position, { length, choice }) => {
    const level = [null, 2, 3, 4][choice]
    transform.setBlockType(position, end(transform, position, length), paragraphType(), { level })
  },
  mark: (transform, position, { length, choice }) => {
    const mark = ['bold', 'italic', 'strike', 'underline'][choice] ?? 'bold'
    transform.addMark(position, end(transform, position, length), proseSchema.mark(mark))
  },
  link: (transform, position, { length, choice }) => {
    const link = proseSchema.mark('link', { href: `https://example.org/${choice}` })
    transform.addMark(position, end(transform, position, length), link)
  },
  language: (transform, position, { length, choice }) => {
    const language = proseSchema.mark('language', { tag: ['fr', 'de', 'ru', 'ar'][choice] ?? 'fr' })
    transform.addMark(position, end(transform, position, length), language)
  },
  unmark: (transform, position, { length }) => transform.removeMark(position, end(transform, position, length)),
  move: (transform, position, { at }) => {
    const { doc } = transform
    const index = Math.min(doc.childCount - 1, Math.floor(at * doc.childCount))
    const moved = doc.child(index)
    if (doc.childCount < 2) return
    const start = starts(doc)[index] ?? 0
    transform.replace(start, start + moved.nodeSize, Slice.empty)
    const target = starts(transform.doc)
    transform.insert(target[position % target.length] ?? 0, Fragment.from(moved))
  },
  rule: (transform, position) => {
    const target = starts(transform.doc)
    transform.insert(target[position % target.length] ?? 0, proseSchema.node('horizontalRule'))
  },
  box: (transform, position, { length }) => {
    const range = rangeAt(transform, position, length)
    const { factBox } = proseSchema.nodes
    const wrapping = range && factBox && findWrapping(range, factBox)
    if (range && wrapping) transform.wrap(range, wrapping)
  },
  insertBlock: (transform, position, { choice, text }) => {
    const target = starts(transform.doc)
    transform.insert(target[position % target.length] ?? 0, insertedBlock(choice, proseSchema.text(text)))
  },
  row: (transform, position, { choice, text }) => {
    const rect = tableAt(transform, position)
    const { map, top, left } = rect
    if (choice % 2 === 0 && map.height > 1) removeRow(transform as Transaction, rect, top)
    else if (choice === 1) addRow(transform as Transaction, rect, top)
    else if (choice === 3) {
      addRow(transform as Transaction, rect, top + 1)
      fillCell(transform, rect, { row: top + 1, column: left }, text)
    }
  },
  column: (transform, position, { choice, text }) => {
    const rect = tableAt(transform, position)
    const { map, top, left } = rect
    if (choice % 2 === 0 && map.width > 1) removeColumn(transform as Transaction, rect, left)
    else if (choice === 1) addColumn(transform as Transaction, rect, left)
    else if (choice === 3) {
      addColumn(transform as Transaction, rect, left + 1)
      fillCell(transform, rect, { row: top, column: left + 1 }, text)
    }
  },
  cells: (transform, position) => {
    const { tableStart, cell } = tableAt(transform, position)
    const { tableCell, tableHeader } = proseSchema.nodes
    const node = transform.doc.nodeAt(tableStart + cell)
    transform.setNodeMarkup(tableStart + cell, node?.type === tableCell ? tableHeader : tableCell, node?.attrs)
  },
  attribute: (transform, position, { text, choice }) => {
    const found: [number, string, unknown][] = []
    transform.doc.descendants((node, at) => {
      const [name, value] = changedAttribute(node.type.name, text, choice)
      if (name !== undefined) found.push([at, name, value])
    })
    const chosen = found[position % Math.max(1, found.length)]
    if (chosen) transform.setNodeAttribute(...chosen)
  },
} satisfies Record<string, Apply>

function changedAttribute(type: string, text: string, choice: number): [string?, unknown?] {
  switch (type) {
    case 'figure':
      return choice % 2 ? ['alt', text] : ['lead', choice > 1]
    case 'table':
      return ['caption', text]
    case 'pullQuote':
      return ['attribution', choice % 2 ? text : null]
    case 'linkCard':
      return ['title', text]
    case 'relatedLink':
      return ['href', `https://example.org/${choice}`]
    default:
      return []
  }
}

function insertedBlock(choice: number, text: Node): Node {
  const cell = (content: Node) => proseSchema.node('tableCell', null, [proseSchema.node('paragraph', null, content)])
  const row = () => proseSchema.node('tableRow', null, [cell(text), cell(text)])
  switch (choice) {
    case 0:
      return proseSchema.node('table', null, [row(), row()])
    case 1:
      return proseSchema.node('pullQuote', null, text)
    case 2:
      return proseSchema.node('relatedLinks', null, [proseSchema.node('relatedLink', null, text)])
    default:
      return proseSchema.node('linkCard', { title: text.text })
  }
}

/** The table at or after a position, with one of its cells. */
function tableAt({ doc }: Transform, position: number): TableRect & { cell: number } {
  const tables: [Node, number][] = []
  doc.descendants((node, at) => {
    if (node.type.name === 'table') tables.push([node, at])
  })
  const [table, at] = tables[position % Math.max(1, tables.length)] ?? []
  if (table === undefined || at === undefined) throw new RangeError('no table')
  const map = TableMap.get(table)
  const cell = map.map[position % map.map.length] ?? 0
  return { ...map.findCell(cell), map, table, tableStart: at + 1, cell }
}

/** Types at the beginning of a cell of the table that begins there. */
function fillCell(
  transform: Transform,
  { tableStart }: TableRect,
  { row, column }: { row: number; column: number },
  text: string,
): void {
  const table = transform.doc.resolve(tableStart).parent
  const { map, width } = TableMap.get(table)
  const cell = map[row * width + column]
  if (cell !== undefined) transform.insert(tableStart + cell + 2, proseSchema.text(text))
}

/** Whether every table of a body has as many columns in each row. */
export function isEven(body: Node): boolean {
  return tablesIn(body).every((table) => TableMap.get(table).problems === null)
}

/**
 * Whether every table has a cell: no edit in the editor leaves one without, and in such a table no
 * word can be suggested.
 */
function hasCells(body: Node): boolean {
  return tablesIn(body).every((table) => TableMap.get(table).width > 0)
}

function tablesIn(body: Node): Node[] {
  const tables: Node[] = []
  body.descendants((node) => {
    if (node.type.name === 'table') tables.push(node)
  })
  return tables
}

/** A body, and the result of a few edits. */
export const editedBodies: fc.Arbitrary<[Node, Node]> = fc
  .tuple(bodyNode, fc.array(edit, { minLength: 1, maxLength: 10 }))
  .map(([body, steps]) => [body, steps.reduce(edited, body)])

/**
 * Two versions of a story: edited from one another, or, now and then, with nothing in common but
 * their few words.
 */
export const reviews: fc.Arbitrary<Review> = fc
  .tuple(
    fc.oneof({ weight: 5, arbitrary: editedBodies }, { weight: 1, arbitrary: fc.tuple(bodyNode, bodyNode) }),
    fc.option(fc.tuple(articles(fewWords), articles(fewWords)), { freq: 1 }),
  )
  .map(([[before, after], stories]) => {
    const [one, other] = stories ?? []
    return { baseline: content(before, one), live: content(after, other ?? one) }
  })

const story = fc.sample(articles(fewWords), { numRuns: 1, seed: 7 })[0]

function content(body: Node, article = story): Content {
  if (article === undefined) throw new RangeError('no sample')
  return { body, fields: fieldsOf(article) }
}

/** A body after an edit, or unchanged if the edit does not fit. */
export function edited(body: Node, step: AnyEdit): Node {
  const transform = new Transform(body)
  try {
    edits[step.what](transform, Math.floor(step.at * body.content.size), step)
    transform.doc.check()
    return hasCells(transform.doc) && (isEven(transform.doc) || !isEven(body)) ? transform.doc : body
  } catch {
    return body
  }
}

/**
 * Whether a body contains part of a character as its readers see it (an emoji of several code
 * points): nobody can select half of one, so no edit in the editor begins or ends inside one.
 */
export function hasCutCharacter(body: Node): boolean {
  return /👩|🏽|\u200d|🚒|\\ud/u.test(JSON.stringify(body).replaceAll('👩🏽‍🚒', ''))
}

function end({ doc }: Transform, position: number, length: number): number {
  return Math.min(doc.content.size, position + length)
}

function rangeAt(transform: Transform, position: number, length: number) {
  const { doc } = transform
  return doc.resolve(position).blockRange(doc.resolve(end(transform, position, length)))
}

function starts(doc: Node): number[] {
  const found: number[] = []
  doc.forEach((_, offset) => {
    found.push(offset)
  })
  return [...found, doc.content.size]
}

function paragraphType() {
  const { paragraph } = proseSchema.nodes
  if (paragraph === undefined) throw new RangeError('the schema has no paragraph')
  return paragraph
}
