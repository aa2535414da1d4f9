import { randomUUID } from 'node:crypto'
import { Fragment, type Node } from '@tiptap/pm/model'
import { canJoin, findWrapping, Transform } from '@tiptap/pm/transform'
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { encodeDurable } from '#desk/newsroom/durable.ts'
import { takeEntries } from '#desk/newsroom/take-entries.ts'
import { knownApart } from '#desk/store/known-apart.ts'
import { bodyOf, draftOf } from '#shared/article/draft.ts'
import { openConflictsIn } from '#shared/merge/index.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { cases } from '#tests/helpers/cases.ts'
import { story } from '#tests/helpers/story.ts'
import { copyOf, linesOf } from '#tests/shared/merge/copies.ts'

const lines = ['The ferry sails at noon.', 'The harbour is closed.', 'Nobody was hurt.', 'Divers are there.']

/** What a person does to the block of this number. */
const deeds = ['type', 'move', 'takeOut', 'split', 'join', 'list', 'quote', 'bold', 'swapItems'] as const
interface Deed {
  readonly kind: (typeof deeds)[number]
  readonly at: number
  readonly to: number
}
const deed = fc.record<Deed>({
  kind: fc.constantFrom(...deeds),
  at: fc.nat(lines.length - 1),
  to: fc.nat(lines.length - 1),
})

/** Text blocks of a body, with the places where their text begins. */
function textBlocks(body: Node): { node: Node; from: number }[] {
  const found: { node: Node; from: number }[] = []
  body.descendants((node, from) => {
    if (node.isTextblock) found.push({ node, from: from + 1 })
  })
  return found
}

function done(body: Node, { kind, at, to }: Deed, word: string): Node {
  const change = new Transform(body)
  const texts = textBlocks(body)
  const { node, from } = texts[at % texts.length] ?? { node: body, from: 1 }
  const index = at % body.childCount
  const block = body.child(index)
  const start = body.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0)
  const end = start + block.nodeSize
  if (kind === 'type') change.insert(from + Math.min(4, node.content.size), proseSchema.text(word))
  else if (kind === 'split') change.split(from + Math.min(8, node.content.size))
  else if (kind === 'join' && canJoin(body, start)) change.join(start)
  else if (kind === 'bold') change.addMark(from, from + node.content.size, proseSchema.mark('bold'))
  else if (kind === 'takeOut' && body.childCount > 1) change.delete(start, end)
  else if (kind === 'move') {
    const others = body.children.toSpliced(index, 1)
    return body.copy(Fragment.from(others.toSpliced(to % (others.length + 1), 0, block)))
  } else if (kind === 'list' || kind === 'quote') {
    const range = change.doc.resolve(start + 1).blockRange()
    const type = proseSchema.nodes[kind === 'list' ? 'bulletList' : 'blockquote']
    const around = range && type ? findWrapping(range, type) : null
    if (range && around) change.wrap(range, around)
  } else if (kind === 'swapItems' && block.childCount > 1 && !block.isTextblock) {
    return body.copy(body.content.replaceChild(index, block.copy(Fragment.from([...block.children].reverse()))))
  }
  return change.doc
}

/** Does it in a window, as the editor's binding writes it down. Returns the edit. */
function edit(draft: Y.Doc, each: Deed, word: string): Uint8Array {
  const vector = Y.encodeStateVector(draft)
  const { doc, mapping } = initProseMirrorDoc(bodyOf(draft), proseSchema)
  const updates: Uint8Array[] = []
  const note = (update: Uint8Array) => updates.push(update)
  draft.on('update', note)
  draft.transact(() => updateYFragment(draft, bodyOf(draft), done(doc, each, word), { mapping, isOMark: new Map() }))
  draft.off('update', note)
  return updates.length > 0 ? Y.mergeUpdates(updates) : Y.encodeStateAsUpdate(draft, vector)
}

/** A desk's copy of a draft, with its log. */
function deskOf(draft: Y.Doc) {
  const here = copyOf(draft)
  const rows: Uint8Array[] = [Y.encodeStateAsUpdate(here)]
  return {
    draft: here,
    /** @param own what the same window has sent before */
    take(update: Uint8Array, own: readonly Uint8Array[]) {
      const known = knownApart(update, here, { own, rows: () => rows, snapshots: () => [] })
      let taken: Uint8Array | null = update
      if (known !== null) {
        const act = { id: randomUUID(), by: null, at: 0 }
        const opening = { person: null, act, arrival: { package: randomUUID(), from: null } }
        const incoming = [{ seq: 0, bytes: update }]
        const parting = { durable: encodeDurable(known), opening }
        taken = takeEntries(Y.encodeStateAsUpdate(here), incoming, parting).update
      }
      if (taken === null) return
      Y.applyUpdate(here, taken)
      rows.push(taken)
    },
  }
}

/** Makes a list of the first blocks, so that there are items. */
function begun(items: number): Y.Doc {
  const draft = draftOf(story({}, lines))
  for (let left = items; left > 0; left -= 1) edit(draft, { kind: 'list', at: left - 1, to: 0 }, '')
  if (items > 1) {
    const { doc, mapping } = initProseMirrorDoc(bodyOf(draft), proseSchema)
    const change = new Transform(doc)
    for (let left = items - 1; left > 0; left -= 1) change.join(change.doc.child(0).nodeSize)
    updateYFragment(draft, bodyOf(draft), change.doc, { mapping, isOMark: new Map() })
  }
  return draft
}

test('whatever two people do to a story at once, what both have typed stands in it or is asked about', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(0, 2, 3),
      fc.array(deed, { minLength: 1, maxLength: 3 }),
      fc.array(deed, { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      (items, anns, bens, isAnnFirst) => {
        const draft = begun(items)
        const desk = deskOf(draft)
        const typed: string[] = []
        const editsOf = (all: readonly Deed[], name: string) => {
          const window = copyOf(draft)
          return all.map((each, at) => {
            const word = `${name}${at} `
            // What somebody takes out themselves is theirs to take out.
            const update = edit(window, each, word)
            if (each.kind === 'type') typed.push(word.trim())
            return { update, window }
          })
        }
        const [one, other] = [editsOf(anns, 'ann'), editsOf(bens, 'ben')]
        const gone = (name: string, all: typeof one) => {
          const said = linesOf(all.at(-1)?.window ?? draft).join('\n')
          return typed.filter((word) => word.startsWith(name) && !said.includes(word))
        }
        const takenOut = [...gone('ann', one), ...gone('ben', other)]
        for (const all of isAnnFirst ? [one, other] : [other, one]) {
          const updates = all.map(({ update }) => update)
          for (const [at, update] of updates.entries()) desk.take(update, updates.slice(0, at))
        }
        const asked = JSON.stringify(openConflictsIn(desk.draft).map(({ conflict }) => conflict))
        const said = linesOf(desk.draft).join('\n') + asked
        expect(typed.filter((word) => !takenOut.includes(word) && !said.includes(word))).toEqual([])
      },
    ),
    cases(60),
  )
})
