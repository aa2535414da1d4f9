import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { vectorOf } from '#newsroom/drafts.ts'
import { isInOrder } from '#newsroom/order.ts'
import { newDraft } from '#shared/article/draft.ts'
import { cases } from '#tests/helpers/cases.ts'
import { RawUpdate } from '#tests/helpers/raw-update.ts'
import { editsOf } from '#tests/helpers/story.ts'

/** Whether an update is in order, given what the story has. */
function takes(story: Y.Doc, update: Uint8Array): boolean {
  const before = vectorOf(story)
  Y.applyUpdate(story, update)
  return isInOrder(story, before, update)
}

describe('the order in which an edit says it was written', () => {
  it('is none where what was known stands between its neighbours, or they stand the other way round', () => {
    const between = (left: number | null, right: number | null): boolean => {
      const story = newDraft()
      story.clientID = 1
      story.getText('t').insert(0, 'abcd')
      const update = new RawUpdate().begin(1).client(1, 9)
      update.info(4 | (left === null ? 0 : 0x80) | (right === null ? 0 : 0x40))
      if (left !== null) update.numbers(1, left)
      if (right !== null) update.numbers(1, right)
      return takes(story, update.text('x').end())
    }
    expect([between(0, 1), between(3, null), between(null, 0), between(2, 3)]).toEqual([true, true, true, true])
    expect([between(0, 2), between(2, 1), between(null, 3), between(1, 1)]).toEqual([false, false, false, false])
    // Its author may not have had more yet.
    expect(between(1, null)).toBe(true)
  })

  it('is there in whatever people write at once, away from one another, and merge', () => {
    const act = fc.record({
      who: fc.nat(2),
      what: fc.constantFrom('type', 'type', 'type', 'delete', 'set', 'block', 'undo', 'meet', 'send'),
      at: fc.nat(30),
    })
    fc.assert(
      fc.property(fc.array(act, { minLength: 5, maxLength: 60 }), (acts) => {
        const story = newDraft()
        const desks = [1, 2, 3].map((client) => {
          const doc = newDraft()
          doc.clientID = client
          return { doc, edits: editsOf(doc), undo: new Y.UndoManager(doc.getText('t'), { captureTimeout: 0 }) }
        })
        const send = (edits: Uint8Array[]) => {
          const [first] = edits
          if (first === undefined) return
          const update = edits.length === 1 ? first : Y.mergeUpdates(edits)
          expect(takes(story, update)).toBe(true)
          edits.splice(0)
        }
        for (const { who, what, at } of [...acts, ...[0, 1, 2].map((who) => ({ who, what: 'send', at: 0 }) as const)]) {
          const desk = desks[who]
          if (desk === undefined) continue
          const { doc, edits, undo } = desk
          const text = doc.getText('t')
          const body = doc.getXmlFragment('body')
          if (what === 'type') text.insert(at % (text.length + 1), 'xy', at % 3 === 0 ? { bold: true } : {})
          else if (what === 'delete' && text.length > 1) text.delete(at % (text.length - 1), 2)
          else if (what === 'set') doc.getMap('meta').set('headline', at)
          else if (what === 'block') body.insert(at % (body.length + 1), [new Y.XmlElement('paragraph')])
          else if (what === 'undo') undo.undo()
          else if (what === 'send') send(edits)
          else if (what === 'meet') {
            send(edits)
            Y.applyUpdate(doc, Y.encodeStateAsUpdate(story), 'newsroom')
            edits.splice(0)
          }
        }
      }),
      cases(80),
    )
  })
})
