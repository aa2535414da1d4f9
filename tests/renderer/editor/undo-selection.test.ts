import {
  deleteSelection,
  joinBackward,
  lift,
  selectParentNode,
  splitBlock,
  toggleMark,
  wrapIn,
} from '@tiptap/pm/commands'
import { Fragment, Slice } from '@tiptap/pm/model'
import { liftListItem, sinkListItem, splitListItem, wrapInList } from '@tiptap/pm/schema-list'
import { type Command, TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { fieldOrigin } from '#renderer/draft/session/draft-session.ts'
import { typesOf } from '#renderer/editor/schema-types.ts'
import { bodyOf, draftOf, setField } from '#shared/article/draft.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { cases } from '#tests/helpers/cases.ts'
import { story } from '#tests/helpers/story.ts'
import { BoundEditor, copyOf, meet } from './bound-editor.ts'

const { paragraph, bulletList, listItem, blockquote, bold } = typesOf(proseSchema)

/** An editor whose caret is at the end of the second paragraph. */
function editor(first = 'Others write here.', second = 'It sails '): BoundEditor {
  const opened = new BoundEditor(draftOf(story({}, [first, second, 'Nobody was hurt.'])))
  opened.select(opened.state.doc.child(0).nodeSize + 1 + second.length)
  return opened
}

const command = (run: Command) => (editor: BoundEditor) => {
  editor.undo.stopCapturing()
  run(editor.state, editor.dispatch)
  editor.undo.stopCapturing()
}

const pasted = new Slice(
  Fragment.from(['One pasted', 'and two'].map((text) => paragraph.create(null, proseSchema.text(text)))),
  1,
  1,
)

/** Actions in an editor, in one step or several. */
const deeds: Record<string, (editor: BoundEditor) => void> = {
  'a word': (editor) => editor.type('today '),
  'an italic text': (editor) => editor.type('*at dawn*'),
  'a bold text': (editor) => editor.type(' **at dawn**'),
  'a struck text': (editor) => editor.type(' ~~at dawn~~'),
  'a link': (editor) => editor.type(' [at dawn](https://example.org/)'),
  'an address': (editor) => editor.type(' https://example.org/ '),
  'quotation marks': (editor) => editor.type(' "at dawn" '),
  'a dash': (editor) => editor.type(' at -- dawn '),
  'a list by its sign': (editor) => {
    command(splitBlock)(editor)
    editor.type('- at dawn')
  },
  'a heading by its sign': (editor) => {
    command(splitBlock)(editor)
    editor.type('## At dawn')
  },
  'a rule by its sign': (editor) => {
    command(splitBlock)(editor)
    editor.type('---')
  },
  'a new paragraph': command(splitBlock),
  'bold put on': command(toggleMark(bold)),
  'a heading': (editor) => {
    const { $from } = editor.state.selection
    if ($from.parent.type === paragraph) editor.edit((tr) => tr.setNodeAttribute($from.before(), 'level', 2))
  },
  'a list': command(wrapInList(bulletList)),
  'a new item': command(splitListItem(listItem)),
  'an item further in': command(sinkListItem(listItem)),
  'an item out of its list': command(liftListItem(listItem)),
  'a quotation': command(wrapIn(blockquote)),
  'a block out of its parent': command(lift),
  'the paragraph joined to the one before': command(joinBackward),
  'what is selected deleted': command(deleteSelection),
  'the block selected and deleted': (editor) => {
    command(selectParentNode)(editor)
    command(deleteSelection)(editor)
  },
  'the letter before deleted': (editor) => {
    const { empty, from, $from } = editor.state.selection
    if (empty && $from.parentOffset > 0) editor.edit((tr) => tr.delete(from - 1, from))
  },
  'a paste': (editor) => editor.edit((tr) => tr.replaceSelection(pasted)),
  'the paragraph moved up': (editor) => {
    const { doc, selection } = editor.state
    const { $from } = selection
    if ($from.depth !== 1 || $from.index(0) < 2) return
    const to = $from.before() - doc.child($from.index(0) - 1).nodeSize
    editor.edit((tr) => {
      tr.delete($from.before(), $from.after()).insert(to, $from.parent)
      return tr.setSelection(TextSelection.create(tr.doc, to + 1 + $from.parentOffset))
    })
  },
}

interface Place {
  readonly body: string
  readonly selection: unknown
}

/** Body and selection from the second block on: others write in the first. */
function placeIn({ state }: BoundEditor): Place {
  const { doc, selection } = state
  const [first, ...rest] = doc.children
  const start = first?.nodeSize ?? 0
  const { anchor, head } = selection
  return {
    body: JSON.stringify(rest),
    selection: { kind: selection.toJSON().type, anchor: anchor - start, head: head - start },
  }
}

/** The steps of undo that `work` makes, each with the state before and after it. */
function stepsOf(editor: BoundEditor, work: () => void): { before: Place; after: Place }[] {
  const steps = new Map<unknown, { before: Place; after: Place }>()
  editor.onDispatch = (apply) => {
    const before = placeIn(editor)
    apply()
    const after = placeIn(editor)
    const step = editor.undo.undoStack.at(-1)
    if (after.body !== before.body) steps.set(step, { before: steps.get(step)?.before ?? before, after })
  }
  work()
  editor.onDispatch = (apply) => apply()
  return editor.undo.undoStack.flatMap((step) => steps.get(step) ?? [])
}

/**
 * Undoes and redoes everything, twice; before each, something happens in between. It stops where
 * the outcome is not comparable with the former state (`isSame`).
 */
function backAndForth(
  editor: BoundEditor,
  steps: { before: Place; after: Place }[],
  meanwhile = () => {},
  isSame = (_was: Place, _is: Place) => true,
): void {
  const back = steps.toReversed().map(({ before }) => ({ kind: 'undo' as const, was: before }))
  const forth = steps.map(({ after }) => ({ kind: 'redo' as const, was: after }))
  for (const { kind, was } of [...back, ...forth, ...back, ...forth]) {
    meanwhile()
    editor.undo[kind]()
    const is = placeIn(editor)
    if (!isSame(was, is)) return
    expect(is).toEqual(was)
  }
}

/**
 * Undoing a paragraph that was made and then moved leaves an empty one: in another text carets
 * differ.
 */
const isSameText = (was: Place, is: Place) => was.body === is.body

/** Somebody else writes into the first paragraph. */
function writeElsewhere(draft: Y.Doc): void {
  const there = copyOf(draft)
  const first = bodyOf(there).get(0)
  const text = first instanceof Y.XmlElement ? first.get(0) : null
  if (text instanceof Y.XmlText) text.insert(3, ' and others')
  meet(draft, there)
}

describe.each(Object.entries(deeds))('%s', (_name, deed) => {
  test.each([
    ['at the end', (_: BoundEditor) => {}],
    ['within words', (editor: BoundEditor) => editor.find('Nobody w')],
    ['with words selected', (editor: BoundEditor) => editor.find('was', true)],
  ])('%s: undo and redo put the caret where it was', (_where, place) => {
    for (const isAlone of [true, false]) {
      const here = editor()
      place(here)
      const steps = stepsOf(here, () => deed(here))
      backAndForth(here, steps, isAlone ? undefined : () => writeElsewhere(here.draft))
    }
  })
})

test('whatever is done in whatever order, undo and redo put the caret where it was', () => {
  const at = fc.option(fc.tuple(fc.nat(), fc.nat(6)), { freq: 2 })
  const step = fc.record({ deed: fc.constantFrom(...Object.values(deeds)), at })
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), fc.boolean(), (done, isAlone) => {
      const here = editor()
      const steps = stepsOf(here, () => {
        for (const { deed, at } of done) {
          const { doc } = here.state
          const start = doc.child(0).nodeSize
          if (at !== null && doc.childCount > 1) {
            const from = start + (at[0] % (doc.content.size - start))
            const $to = doc.resolve(Math.min(from + at[1], doc.content.size))
            const { anchor, head } = TextSelection.between(doc.resolve(from), $to)
            if (Math.min(anchor, head) > start) here.select(anchor, head)
          }
          // The first paragraph is the others'.
          if (here.state.selection.from > here.state.doc.child(0).nodeSize) deed(here)
        }
      })
      backAndForth(here, steps, isAlone ? undefined : () => writeElsewhere(here.draft), isSameText)
    }),
    cases(60, 5_000),
  )
})

/** Two windows on one draft, each with its caret at the end of the first paragraph. */
function twoWindows(): [BoundEditor, BoundEditor] {
  const draft = draftOf(story({}, ['It sails.', 'Nobody was hurt.']))
  const windows: [BoundEditor, BoundEditor] = [new BoundEditor(draft), new BoundEditor(copyOf(draft))]
  for (const window of windows) window.find('It sails.')
  return windows
}

test('two people who write at one place, and take it back and do it again, keep their carets', () => {
  const [ann, ben] = twoWindows()
  ann.type(' Ann')
  ben.type(' Ben')
  const step = (editor: BoundEditor, kind: 'undo' | 'redo') => {
    meet(ann.draft, ben.draft)
    editor.undo[kind]()
    meet(ann.draft, ben.draft)
  }
  for (const first of [ann, ben]) {
    const second = first === ann ? ben : ann
    step(first, 'undo')
    step(second, 'undo')
    for (const { shown } of [ann, ben]) expect(shown).toBe('It sails.|¶Nobody was hurt.')
    step(first, 'redo')
    step(second, 'redo')
    expect(ann.shown).toContain(' Ann|')
    expect(ben.shown).toContain(' Ben|')
  }
})

test('where the text that the caret was in is gone, the caret is where it stood', () => {
  const [ann, ben] = twoWindows()
  ann.type(' Today *at dawn*')
  meet(ann.draft, ben.draft)
  ben.find('sails. Today', true)
  ben.edit((tr) => tr.deleteSelection())
  meet(ann.draft, ben.draft)
  for (const _ of [1, 2]) {
    ann.undo.undo()
    expect(ann.shown).toBe('It  *at dawn*|¶Nobody was hurt.')
    ann.undo.redo()
    expect(ann.shown).toBe('It  at dawn|¶Nobody was hurt.')
  }
  ben.edit((tr) => tr.delete(1, tr.doc.child(0).nodeSize - 1))
  meet(ann.draft, ben.draft)
  ann.undo.undo()
  expect(ann.shown).toBe('*at dawn*|¶Nobody was hurt.')
})

test('a step of a field leaves the selection in the body alone', () => {
  const here = editor()
  here.type('today')
  here.undo.stopCapturing()
  setField(here.draft, 'headline', 'Ferry', fieldOrigin)
  here.find('Nobody')
  const { shown } = here
  here.undo.undo()
  expect(here.shown).toBe(shown)
  here.undo.redo()
  expect(here.shown).toBe(shown)
})

test('undo after the caret went elsewhere shows where the step was, and redo too', () => {
  const here = editor()
  here.type('*at dawn*')
  here.find('Others')
  here.undo.undo()
  expect(here.shown).toBe('Others write here.¶It sails *at dawn*|¶Nobody was hurt.')
  here.find('Nobody')
  here.undo.redo()
  expect(here.shown).toBe('Others write here.¶It sails at dawn|¶Nobody was hurt.')
})

test('a node that was selected and deleted is selected again', () => {
  const here = editor()
  here.type('today')
  const position = here.state.doc.child(0).nodeSize
  here.selectNode(position)
  here.edit((tr) => tr.deleteSelection())
  here.undo.undo()
  expect(here.state.selection.toJSON()).toEqual({ type: 'node', anchor: position })
})

test('an editor that is opened later brings back what was selected in the one before it', () => {
  const here = editor()
  here.type('*at dawn*')
  here.find('Nobody')
  here.close()
  here.open()
  here.undo.undo()
  here.undo.redo()
  expect(here.shown).toBe('Others write here.¶It sails at dawn|¶Nobody was hurt.')
})

test('undo and redo take and bring no letter of another step, though Yjs joins them', () => {
  const here = editor('Others write here.', 'Nobody hurt.')
  here.find('Nobody')
  const { shown } = here
  command(splitBlock)(here)
  here.type('## ')
  const done = here.shown
  for (const _ of [1, 2, 3]) {
    while (here.undo.canUndo()) here.undo.undo()
    expect(here.shown).toBe(shown)
    while (here.undo.canRedo()) here.undo.redo()
    expect(here.shown).toBe(done)
  }
})

test('undo and redo hold however often they are asked for', () => {
  const here = editor()
  here.type('*at dawn*')
  const { shown } = here
  for (let times = 0; times < 200; times += 1) {
    here.undo.undo()
    here.undo.redo()
  }
  expect(here.shown).toBe(shown)
})

describe('typing over several blocks', () => {
  /** The text after each undo, and after each redo. */
  const steps = (editor: BoundEditor) => {
    const texts: string[] = []
    while (editor.undo.canUndo()) {
      editor.undo.undo()
      texts.push(editor.shown)
    }
    editor.undo.redo()
    return [...texts, editor.shown]
  }

  test('is one step, as over words of one', () => {
    const opened = editor('Others write here.', 'It sails.')
    opened.select(8, 24)
    opened.undo.clear()
    opened.type('wrote')
    expect(opened.shown).toBe('Others wrote|sails.¶Nobody was hurt.')
    expect(steps(opened)).toEqual([
      'Others |write here.¶It |sails.¶Nobody was hurt.',
      'Others wrote|sails.¶Nobody was hurt.',
    ])
  })

  test('is apart from taking blocks out, and from joining them', () => {
    const opened = editor('Others write here.', 'It sails.')
    opened.select(21)
    opened.undo.clear()
    opened.edit((tr) => tr.join(20))
    opened.type('No')
    expect(opened.shown).toBe('Others write here.No|It sails.¶Nobody was hurt.')
    expect(steps(opened).slice(0, 2)).toEqual([
      'Others write here.|It sails.¶Nobody was hurt.',
      'Others write here.¶|It sails.¶Nobody was hurt.',
    ])
  })
})
