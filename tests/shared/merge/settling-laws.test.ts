import { Fragment, type Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { bodyOf, draftOf } from '#shared/article/draft.ts'
import { type Conflict, conflictsOf, mergesOf, openConflictsIn, settle, takesWords } from '#shared/merge/index.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { cases } from '#tests/helpers/cases.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyNodeOf, copyOf, open, sent, write } from './copies.ts'
import { doc, last, p, text } from './scene.ts'

// Settling in lists, boxes, quotations and tables in one another: two people contradict one another
// in one line, and nothing else is different.

const sentences = [
  'Alpha boats went north on Monday.',
  'It left the pier with seven people.',
  'Divers looked at the hull twice.',
  'Echo, the owner, said nothing to us.',
  'A mayor slept in the hall.',
  'Buses brought passengers home.',
  'No oil was found in the water.',
  'Two tugs pulled from behind.',
  'Schools stayed shut for a week.',
  'Insurers will pay in spring.',
  'Her captain has sailed since 1988.',
  'Fog lay over both banks.',
]

const line = fc.constant(p('-'))
const lineOrEmpty = fc.constantFrom(p('-'), p('-'), p('-'), p(''))
const of = (name: string, parts: readonly Node[]) => proseSchema.node(name, null, [...parts])
const few = <Value>(part: fc.Arbitrary<Value>) => fc.array(part, { minLength: 1, maxLength: 3 })

const rows = fc
  .record({ cells: fc.array(fc.array(lineOrEmpty, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 6 }) })
  .map(({ cells }) =>
    of(
      'table',
      Array.from({ length: Math.floor(cells.length / 2) }, (_, row) =>
        of(
          'tableRow',
          cells.slice(2 * row, 2 * row + 2).map((lines) => of('tableCell', lines)),
        ),
      ),
    ),
  )

/** A list, box, quotation or table, with others in it. */
const nested = (depth: number): fc.Arbitrary<Node> => {
  const more = depth > 0 ? nested(depth - 1) : line
  const lists = fc
    .tuple(
      fc.constantFrom('bulletList', 'orderedList'),
      few(
        fc.option(depth > 0 ? nested(depth - 1).filter(({ type }) => type.name.endsWith('List')) : fc.constant(null), {
          freq: 1,
        }),
      ),
    )
    .map(([name, items]) =>
      of(
        name,
        items.map((inner) => of('listItem', [p('-'), ...(inner ? [inner] : [])])),
      ),
    )
  const blocks = (name: string) => few(fc.oneof(line, line, more)).map((parts) => of(name, parts))
  return fc.oneof(lists, blocks('factBox').filter(isFitting), blocks('blockquote').filter(isFitting), rows)
}

function isFitting(node: Node): boolean {
  try {
    node.check()
    return true
  } catch {
    return false
  }
}

/** A body in which each line has a sentence of its own. */
const stories = fc.array(fc.oneof(line, nested(1), nested(2)), { minLength: 1, maxLength: 3 }).map((blocks) => {
  let count = 0
  const written = (node: Node): Node => {
    if (node.isTextblock) {
      if (node.childCount === 0) return node
      count += 1
      return node.copy(
        Fragment.from(text(sentences[count - 1] ?? `Later, at ${count} minutes past noon, ${count} of them left.`)),
      )
    }
    return node.copy(Fragment.from(node.children.map(written)))
  }
  return doc(...blocks.map(written), last)
})

/** What somebody does to one line, or to all that is in one item, row or cell. */
const deeds = {
  rewrite: (node: Node, said: string) => [node.copy(Fragment.from(text(said)))],
  correct: (node: Node, said: string) => [
    node.copy(Fragment.from(text(node.textContent.replace(/ /, ` ${said.split(' ')[1]} `)))),
  ],
  lengthen: (node: Node, said: string) => [node.copy(Fragment.from(text(`${node.textContent} ${said}`)))],
  delete: () => [],
  /** All that the item, row, box or quotation is that the line is in. */
  drop: () => [],
}
type Deed = keyof typeof deeds

const said = { ann: 'Ravens stole eleven shiny buttons.', ben: 'Quiet neighbours played chess outside.' }

const dropped = new Set(['listItem', 'tableRow', 'factBox', 'blockquote'])

/** The body with the line at a position put in the place of, with what is empty then taken out. */
function changed(body: Node, at: number, deed: Deed, who: keyof typeof said): Node {
  const visit = (node: Node, start: number): Node[] => {
    const end = start + node.nodeSize
    if (at < start || at >= end) return [node]
    if (node.isTextblock) return deeds[deed](node, said[who])
    const children = node.children.flatMap((child, index) =>
      visit(child, start + 1 + node.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0)),
    )
    const isInner = node.children.some((child) => dropped.has(child.type.name) && !children.includes(child))
    if (deed === 'drop' && dropped.has(node.type.name) && !isInner) return []
    const isCell = node.type.name === 'tableCell'
    if (children.length === 0) return isCell ? [node.copy(Fragment.from(p('')))] : []
    const now = node.copy(Fragment.from(children))
    // An item without a paragraph is none.
    return isFitting(now) ? [now] : []
  }
  const blocks = body.children.flatMap((child, index) =>
    visit(
      child,
      body.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0),
    ),
  )
  return body.copy(Fragment.from(blocks))
}

function linesIn(body: Node): number[] {
  const places: number[] = []
  body.descendants((node, position) => {
    if (node.isTextblock && node.textContent !== '') places.push(position)
  })
  return places.slice(0, -1)
}

const deed = fc.constantFrom<Deed>('rewrite', 'correct', 'lengthen', 'delete', 'drop')

interface Case {
  readonly before: Node
  readonly anns: Node
  readonly bens: Node
  readonly hand: (draft: Y.Doc) => Y.Doc
}

const disputes: fc.Arbitrary<Case> = fc
  .record({ before: stories, which: fc.nat(30), anns: deed, bens: deed, hand: fc.constantFrom(sent, copyOf) })
  .filter(
    ({ before, anns, bens }) =>
      linesIn(before).length > 0 && [anns, bens].some((each) => each !== 'delete' && each !== 'drop'),
  )
  .map(({ before, which, anns, bens, hand }) => {
    const places = linesIn(before)
    const at = places[which % places.length] ?? 0
    return { before, anns: changed(before, at, anns, 'ann'), bens: changed(before, at, bens, 'ben'), hand }
  })

function disputed({ before, anns, bens, hand }: Case): Y.Doc {
  const ann = draftOf({ ...story(), body: before.toJSON() })
  const ben = hand(ann)
  write(ann, anns)
  write(ben, bens)
  open(ann, hand(ben))
  return ann
}

/** Whose reading is which of a conflict. */
function readingOf(draft: Y.Doc, who: 'ann' | 'ben', { swapped }: Conflict): 'one' | 'other' {
  const isOne = mergesOf(draft).at(-1)?.one === who
  return isOne === swapped ? 'other' : 'one'
}

/**
 * A body in words, without empty paragraphs beside others: which of two was deleted nothing tells.
 */
const saidBy = (body: Node) =>
  body
    .toString()
    .replaceAll(/, paragraph(?=[,)])/g, '')
    .replaceAll('(paragraph, ', '(')

const window = 'window'
const settler = { by: 'ann', at: 9 }

test('law: what two people contradict one another in is, settled for either, what that one wrote, and undone as it was', () => {
  fc.assert(
    fc.property(disputes, (dispute) => {
      const draft = disputed(dispute)
      const before = bodyNodeOf(draft)
      before.check()
      for (const who of ['ann', 'ben'] as const) {
        const copy = copyOf(draft)
        const undo = new Y.UndoManager([bodyOf(copy), copy.getMap('settled')], {
          captureTimeout: 0,
          trackedOrigins: new Set([window]),
        })
        let count = 0
        for (const { conflict } of conflictsOf(copy)) {
          settle(copy, conflict, readingOf(copy, who, conflict), settler, window)
          count += 1
        }
        if (count > 0) expect(saidBy(bodyNodeOf(copy))).toBe(saidBy(who === 'ann' ? dispute.anns : dispute.bens))
        for (; count > 0; count -= 1) undo.undo()
        expect(bodyNodeOf(copy).toString()).toBe(before.toString())
        expect(openConflictsIn(copy)).toHaveLength(conflictsOf(draft).length)
      }
    }),
    cases(20, 2_000),
  )
})

const around = ['bulletList', 'orderedList', 'factBox', 'blockquote', 'table']

/** How many lists, boxes, quotations and tables of each kind a body has. */
function containersIn(body: Node): number[] {
  const names: string[] = []
  body.descendants(({ type }) => {
    names.push(type.name)
  })
  return around.map((name) => names.filter((each) => each === name).length)
}

const times = (body: Node, words: string) => body.textBetween(0, body.content.size, '\n').split(words).length - 1

test('law: whatever is chosen, its words stand once, in what is around them', () => {
  fc.assert(
    fc.property(disputes, fc.constantFrom(['Nobody knows.'], ['Nobody knows.', 'All are well.']), (dispute, own) => {
      const draft = disputed(dispute)
      const [{ conflict } = { conflict: null }, ...others] = conflictsOf(draft)
      if (conflict?.kind !== 'text' || others.length > 0) return
      const [mine, theirs] = [dispute.anns, dispute.bens].map(containersIn)
      const most = mine?.map((count, index) => Math.max(count, theirs?.[index] ?? 0))
      const both = copyOf(draft)
      settle(both, conflict, 'both', settler)
      const body = bodyNodeOf(both)
      body.check()
      expect(containersIn(body)).toEqual(most)
      for (const [who, wrote] of [
        ['ann', dispute.anns],
        ['ben', dispute.bens],
      ] as const)
        expect(times(body, said[who])).toBe(times(wrote, said[who]))
      if (!takesWords(conflict)) return
      const third = copyOf(draft)
      settle(third, conflict, { own: own.join('\n') }, settler)
      const now = bodyNodeOf(third)
      now.check()
      expect(own.map((each) => times(now, each))).toEqual(own.map(() => 1))
      if (String(mine) === String(theirs)) expect(containersIn(now)).toEqual(most)
      for (const each of sentences) expect(times(now, each)).toBeLessThanOrEqual(1)
    }),
    cases(20, 2_000),
  )
})
