import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { bodyOf, draftOf } from '#shared/article/draft.ts'
import { conflictsOf, reopen, settle, textOf } from '#shared/merge/index.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyNodeOf, copyOf, sent, write } from './copies.ts'
import { doc, handedOver, shown } from './scene.ts'

// A sentence that both sides moved, each to another place.

const [lead, pier, hull, line, mayor] = [
  'The ferry hit a sandbank on Monday.',
  'It left the pier at dawn.',
  'Divers looked at the hull.',
  'The line stays closed until Friday.',
  'The mayor was on board.',
]
const quoted = 'She said: “It was quite a jolt.”'

const scenes = {
  'in one paragraph': [[[lead, pier, hull, line]], [[pier, lead, hull, line]], [[lead, hull, line, pier]]],
  'to two other paragraphs': [
    [[lead, pier], [hull, line], [mayor]],
    [[lead], [hull, pier, line], [mayor]],
    [[lead], [hull, line], [mayor, pier]],
  ],
  'to the beginning and the end of a paragraph': [
    [[pier, lead], [hull, line], [mayor]],
    [[lead], [pier, hull, line], [mayor]],
    [[lead], [hull, line, pier], [mayor]],
  ],
  'from the middle of a paragraph to two others': [
    [[lead, pier, hull], [line], [mayor]],
    [[lead, hull], [pier, line], [mayor]],
    [[lead, hull], [line], [mayor, pier]],
  ],
  'to lines of its own': [
    [[lead, pier], [hull], [line], [mayor]],
    [[lead], [hull], [pier], [line], [mayor]],
    [[lead], [hull], [line], [pier], [mayor]],
  ],
  'to the first and the last line': [
    [[lead], [hull, pier, line], [mayor]],
    [[pier], [lead], [hull, line], [mayor]],
    [[lead], [hull, line], [mayor], [pier]],
  ],
  'that is a quotation': [[[lead, quoted, hull, line]], [[quoted, lead, hull, line]], [[lead, hull, line, quoted]]],
  'in Chinese': [
    [['渡轮星期一搁浅。', '它黎明离开码头。', '潜水员检查了船体。', '航线关闭到星期五。']],
    [['它黎明离开码头。', '渡轮星期一搁浅。', '潜水员检查了船体。', '航线关闭到星期五。']],
    [['渡轮星期一搁浅。', '潜水员检查了船体。', '航线关闭到星期五。', '它黎明离开码头。']],
  ],
} satisfies Record<string, [string[][], string[][], string[][]]>

/** How the story is handed over: by this Lede, or by an older one, which kept no version of it. */
const handings = { 'this Lede': sent, 'a Lede that kept no version': copyOf }

test.each(
  Object.entries(scenes).flatMap(([name, bodies]) =>
    Object.entries(handings).map(([handing, hand]) => [name, handing, bodies, hand] as const),
  ),
)(
  'a sentence that both moved, %s, in copies of %s, stands once, and both places are in a conflict',
  (name, _handing, bodies, hand) => {
    const gap = name === 'in Chinese' ? '' : ' '
    const texts = bodies.map((paragraphs) => paragraphs.map((sentences) => sentences.join(gap)))
    const [base, one, other] = texts.map((paragraphs) => doc(...paragraphs))
    if (!base || !one || !other) throw new Error('three copies')
    const ann = draftOf({ ...story(), body: base.toJSON() })
    const { draft, conflicts } = handedOver(
      ann,
      hand,
      (mine) => write(mine, one),
      (theirs) => write(theirs, other),
    )
    expect(conflicts).toEqual([])
    const found = () => {
      const [conflict, ...others] = conflictsOf(draft).map((each) => each.conflict)
      expect(others).toEqual([])
      if (conflict?.kind !== 'place') throw new Error('no conflict of places')
      return conflict
    }
    const lines = () => shown(bodyNodeOf(draft))
    const first = lines()
    const stands = found().stands
    expect(texts.slice(1)).toContainEqual(first)
    expect(textOf(found().one)).not.toEqual(textOf(found().other))
    const settler = { by: 'ann', at: 1 }
    settle(draft, found(), stands === 'one' ? 'other' : 'one', settler)
    expect(lines()).toEqual(texts.slice(1).find((each) => each.join() !== first.join()))
    reopen(draft, found(), settler)
    settle(draft, found(), stands, settler)
    expect(lines()).toEqual(first)
  },
)

test.each([
  ['line', [lead, pier, hull, line], [pier, hull, lead, line], [pier, hull, line, lead]],
  ['last line', [lead, pier, hull, line], [line, lead, pier, hull], [lead, line, pier, hull]],
  ['sentence', [`${lead} ${pier} ${hull}`], [`${pier} ${lead} ${hull}`], [`${lead} ${hull} ${pier}`]],
  ['last sentence', [`${lead} ${pier} ${hull}`], [`${hull} ${lead} ${pier}`], [`${lead} ${hull} ${pier}`]],
])('a %s that both moved is settled anew after its settling was undone', (_what, base, one, other) => {
  const { draft } = handedOver(
    draftOf({ ...story(), body: doc(...base).toJSON() }),
    sent,
    (mine) => write(mine, doc(...one)),
    (theirs) => write(theirs, doc(...other)),
  )
  const window = 'window'
  const undo = new Y.UndoManager([bodyOf(draft), draft.getMap('settled')], {
    captureTimeout: 0,
    trackedOrigins: new Set([window]),
  })
  const conflictIn = (doc: Y.Doc) => {
    const [{ conflict: found } = { conflict: null }] = conflictsOf(doc)
    if (found?.kind !== 'place') throw new Error('no conflict of places')
    return found
  }
  const conflict = () => conflictIn(draft)
  const there = conflict().stands === 'one' ? 'other' : 'one'
  const before = shown(bodyNodeOf(draft))
  const settler = { by: 'ann', at: 1 }
  settle(draft, conflict(), there, settler, window)
  const after = shown(bodyNodeOf(draft))
  expect(after).not.toEqual(before)
  undo.undo()
  expect(shown(bodyNodeOf(draft))).toEqual(before)
  // Also in another window, which has no undo history.
  const elsewhere = copyOf(draft)
  settle(elsewhere, conflictIn(elsewhere), there, settler)
  expect(shown(bodyNodeOf(elsewhere))).toEqual(after)
  settle(draft, conflict(), there, settler, window)
  expect(shown(bodyNodeOf(draft))).toEqual(after)
})
