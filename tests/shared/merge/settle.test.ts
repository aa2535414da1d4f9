import { describe, expect, it, test } from 'vitest'
import * as Y from 'yjs'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { bodyOf, draftOf, getField, newDraft, setField } from '#shared/article/draft.ts'
import { choicesOf, conflictsOf, openConflictsIn, reopen, settle, takesWords } from '#shared/merge/index.ts'
import { attributeKept } from '#shared/review/people/attribute-kept.ts'
import { signDraft } from '#shared/review/people/people.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyNodeOf, copyOf, linesOf, open, write, writersOf } from './copies.ts'

const settler = { by: 'ann', at: 5_000 }
const say = (draft: Y.Doc, ...lines: string[]) => write(draft, proseSchema.nodeFromJSON(bodyOfParagraphs(lines)))

/** Two copies that contradict one another, merged in Ann's. */
function disputed(base: string[], ours: string[], theirs: string[]): Y.Doc {
  const ann = draftOf(story({ headline: 'Ferry' }, base))
  const ben = copyOf(ann)
  say(ann, ...ours)
  say(ben, ...theirs)
  open(ann, ben)
  return ann
}

const early = () =>
  disputed(
    ['Before.', 'The ferry ran aground today, at dawn.'],
    ['Before.', 'The ferry ran aground early, at dawn.'],
    ['Before.', 'The ferry ran aground yesterday, at dawn.'],
  )

function only(draft: Y.Doc) {
  const [found] = conflictsOf(draft)
  if (found === undefined) throw new Error('no conflict')
  return found.conflict
}

/** A draft that is opened again, without what Yjs keeps only in memory. */
function reopened(draft: Y.Doc): Y.Doc {
  const next = newDraft()
  Y.applyUpdate(next, Y.encodeStateAsUpdate(draft))
  return next
}

const choices = choicesOf(only(early())).filter((choice) => choice !== 'asIs')
const pairs = choices.flatMap((first) => choices.map((second) => [first, second] as const))
const saysOf = (draft: Y.Doc, choice: (typeof choices)[number]) => {
  const conflict = only(draft)
  if (conflict.kind !== 'text') throw new Error('no text')
  const copy = copyOf(draft)
  settle(copy, conflict, choice, settler)
  return linesOf(copy)
}

describe('a conflict that was settled', () => {
  it.each(pairs)('as %s is opened again, later, and settled as %s', (first, second) => {
    const expected = saysOf(early(), second)
    const draft = early()
    settle(draft, only(draft), first, settler)
    const later = reopened(draft)
    expect(openConflictsIn(later)).toEqual([])
    reopen(later, only(later), { by: 'ben', at: 6_000 })
    expect(openConflictsIn(later)).toHaveLength(1)
    settle(later, only(later), second, settler)
    expect(linesOf(later)).toEqual(expected)
  })

  it.each(pairs)('as %s and undone is settled as %s in the same place', (first, second) => {
    for (const opened of [(draft: Y.Doc) => draft, reopened]) {
      const expected = saysOf(early(), second)
      const draft = early()
      const undo = new Y.UndoManager([bodyOf(draft), draft.getMap('settled')], { trackedOrigins: new Set(['mine']) })
      settle(draft, only(draft), first, settler, 'mine')
      undo.undo()
      const later = opened(draft)
      expect(openConflictsIn(later)).toHaveLength(1)
      settle(later, only(later), second, settler)
      expect(linesOf(later)).toEqual(expected)
    }
  })

  it('keeps what was written around it meanwhile', () => {
    const draft = early()
    settle(draft, only(draft), 'one', settler)
    const [, line = ''] = linesOf(draft)
    say(draft, 'Before.', line.replace('The ferry', 'The old ferry'))
    say(draft, 'Before.', 'New.', line.replace('The ferry', 'The old ferry'))
    reopen(draft, only(draft), settler)
    settle(draft, only(draft), { own: 'on Sunday' }, settler)
    expect(linesOf(draft)).toEqual(['Before.', 'New.', 'The old ferry ran aground on Sunday, at dawn.'])
  })

  it('of two places goes to the other and back', () => {
    const lines = ['One is here.', 'Two is there.', 'Three is near.', 'Four is far.', 'Five is on.']
    const [a, b, c, d, e] = lines as [string, string, string, string, string]
    const draft = disputed(lines, [b, c, a, d, e], [b, c, d, e, a])
    const conflict = only(draft)
    expect(conflict.kind).toBe('place')
    if (conflict.kind !== 'place') return
    const [here, there] = conflict.stands === 'one' ? (['one', 'other'] as const) : (['other', 'one'] as const)
    const before = linesOf(draft)
    settle(draft, conflict, there, settler)
    const after = linesOf(draft)
    expect(after).not.toEqual(before)
    const later = reopened(draft)
    reopen(later, only(later), settler)
    settle(later, only(later), here, settler)
    expect(linesOf(later)).toEqual(before)
    reopen(later, only(later), settler)
    settle(later, only(later), there, settler)
    expect(linesOf(later)).toEqual(after)
  })
})

describe('words of one’s own', () => {
  it('stand in the place of both readings, marked as all that stood there was', () => {
    const bold = (text: string) => proseSchema.text(text, [proseSchema.mark('bold')])
    const bodyWith = (word: string) =>
      proseSchema.node('doc', null, [
        proseSchema.node('paragraph', null, [proseSchema.text('It sails '), bold(word), proseSchema.text('.')]),
      ])
    const ann = draftOf(story({}, []))
    write(ann, bodyWith('today'))
    const ben = copyOf(ann)
    write(ann, bodyWith('early'))
    write(ben, bodyWith('never'))
    open(ann, ben)
    settle(ann, only(ann), { own: 'on Sunday' }, settler)
    expect(bodyNodeOf(ann).eq(bodyWith('on Sunday'))).toBe(true)
    expect(openConflictsIn(ann)).toEqual([])
  })

  it('are as many lines as they are', () => {
    const lines = disputed(['One.', 'Two.'], ['One.', 'A new two.'], ['One.', 'Quite another line.'])
    settle(lines, only(lines), { own: 'First.\nSecond.' }, settler)
    expect(linesOf(lines)).toEqual(['One.', 'First.', 'Second.'])
    const words = early()
    settle(words, only(words), { own: 'on\nSunday' }, settler)
    expect(linesOf(words)).toEqual(['Before.', 'The ferry ran aground on', 'Sunday, at dawn.'])
  })

  it('are what a field says', () => {
    const ann = draftOf(story({ headline: 'Ferry' }))
    const ben = copyOf(ann)
    setField(ann, 'headline', 'Boat')
    setField(ben, 'headline', 'Ship')
    open(ann, ben)
    settle(ann, only(ann), { own: 'Vessel' }, settler)
    expect(getField(ann, 'headline')).toBe('Vessel')
    expect(conflictsOf(ann)).toMatchObject([{ settlement: { choice: 'own', by: 'ann' } }])
  })
})

test('only text takes words of one’s own', () => {
  expect(takesWords(only(early()))).toBe(true)
  const ann = draftOf(story({}))
  const ben = copyOf(ann)
  setField(ann, 'keywords', ['a'])
  setField(ben, 'keywords', ['b'])
  open(ann, ben)
  for (const { conflict } of conflictsOf(ann)) expect(takesWords(conflict)).toBe(false)
})

test('the reading that a conflict is settled with is whoever’s typed it, whoever settles', () => {
  const ann = signed(draftOf(story({ headline: 'Ferry' }, ['The ferry ran aground today.'])), 'ann')
  const ben = signed(copyOf(ann), 'ben')
  say(ann, 'The ferry ran aground early.')
  say(ben, 'The ferry ran aground late.')
  open(ann, ben)
  const cleo = signed(copyOf(ann), 'cleo')
  for (const choice of ['one', 'other', 'both'] as const) {
    settle(cleo, only(cleo), choice, settler)
    for (const [word, writer] of [
      ['early', 'ann'],
      ['late', 'ben'],
    ] as const)
      if (linesOf(cleo).join().includes(word)) expect([choice, writersOf(cleo, word)]).toEqual([choice, [writer]])
  }
  settle(cleo, only(cleo), { own: 'on time' }, settler)
  expect(writersOf(cleo, 'on time')).toEqual(['cleo'])
})

/** A draft in somebody’s window. */
function signed(draft: Y.Doc, id: string): Y.Doc {
  signDraft(draft, { id, name: id, initials: id.slice(0, 1), colour: 'blue', role: 'editor' })
  draft.on('afterTransaction', attributeKept)
  return draft
}
