import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { bodyOf, draftOf } from '#shared/article/draft.ts'
import { isWrittenApart } from '#shared/newsroom/written-apart.ts'
import { growth } from '#tests/helpers/growth.ts'
import { moveBlock } from '#tests/helpers/move-block.ts'
import { story } from '#tests/helpers/story.ts'
import { copyOf, linesOf } from '#tests/shared/merge/copies.ts'

const paragraphs = ['The ferry sails.', 'The harbour is closed.', 'Nobody was hurt.']

const begun = () => draftOf(story({ headline: 'Ferry' }, paragraphs))

/** What one edit of a copy is, as an update. */
function editOf(draft: Y.Doc, change: (draft: Y.Doc) => void): Uint8Array<ArrayBuffer> {
  const vector = Y.encodeStateVector(draft)
  draft.transact(() => change(draft))
  return new Uint8Array(Y.encodeStateAsUpdate(draft, vector))
}

function textOf(draft: Y.Doc, block: number): Y.XmlText {
  const paragraph = bodyOf(draft).get(block)
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
  if (!(text instanceof Y.XmlText)) throw new Error('no text')
  return text
}

const block = fc.nat({ max: paragraphs.length - 1 })
const edit = fc.oneof(
  fc.record({ kind: fc.constant('type' as const), block, to: block }),
  fc.record({ kind: fc.constant('move' as const), block, to: block }),
  fc.record({ kind: fc.constant('takeOut' as const), block, to: block }),
)

function write(
  draft: Y.Doc,
  { kind, block: at, to }: { kind: 'type' | 'move' | 'takeOut'; block: number; to: number },
) {
  if (kind === 'type') textOf(draft, at).insert(4, 'new ')
  else if (kind === 'move') moveBlock(draft, at, to)
  else bodyOf(draft).delete(at)
}

describe('two edits of one story', () => {
  it('were written apart if Yjs loses a word that was typed, in whichever order they come', () => {
    fc.assert(
      fc.property(edit, edit, (one, other) => {
        const draft = begun()
        const [mine, theirs] = [copyOf(draft), copyOf(draft)]
        const updates = [editOf(mine, (copy) => write(copy, one)), editOf(theirs, (copy) => write(copy, other))]
        const joined = copyOf(mine)
        for (const update of updates) Y.applyUpdate(joined, update)
        const typed = [one, other].filter(({ kind }) => kind === 'type').length
        const isLost = linesOf(joined).join('\n').split('new ').length - 1 < typed
        expect(isWrittenApart(updates[1] ?? new Uint8Array(), mine)).toBe(isLost)
        expect(isWrittenApart(updates[0] ?? new Uint8Array(), theirs)).toBe(isLost)
      }),
    )
  })

  it('were not once whoever wrote one knows the other', () => {
    fc.assert(
      fc.property(edit, edit, (one, other) => {
        const before = begun()
        write(before, one)
        const after = copyOf(before)
        const update = editOf(after, (copy) => {
          const last = bodyOf(copy).length - 1
          write(copy, { ...other, block: Math.min(other.block, last), to: Math.min(other.to, last) })
        })
        expect(isWrittenApart(update, before)).toBe(false)
      }),
    )
  })

  it('are told apart at a cost for each letter that does not grow with the story, however torn it is', () => {
    const scenes = new Map<string, { draft: Y.Doc; update: Uint8Array }>()
    const torn = (size: number) => {
      const draft = begun()
      const line = textOf(draft, 0)
      draft.transact(() => {
        line.insert(0, 'x'.repeat(size))
        for (let at = size - 1; at > 0; at -= 2) line.delete(at, 1)
      })
      const copy = copyOf(draft)
      copy.on('update', (update: Uint8Array) => scenes.set(String(size), { draft, update }))
      bodyOf(copy).delete(0, 1)
      return String(size)
    }
    const judge = (size: string) => {
      const { draft, update } = scenes.get(size) ?? expect.unreachable()
      expect(isWrittenApart(update, draft)).toBe(false)
    }
    expect(growth(torn, 32_000, judge)).toBeLessThan(4)
  })
})
