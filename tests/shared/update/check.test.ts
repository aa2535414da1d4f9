import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { bodyOf, draftOf, newDraft, setField } from '#shared/article/draft.ts'
import { startBaseline } from '#shared/review/suggest/baseline.ts'
import { checkUpdate } from '#shared/update/check.ts'
import { Excess } from '#shared/update/excess.ts'
import { draftLimits } from '#shared/update/limits.ts'
import { walkUpdate } from '#shared/update/walk.ts'
import { cases } from '#tests/helpers/cases.ts'
import {
  atRoot,
  deletions,
  emptyStructs,
  kinds,
  nestedElements,
  nestedLists,
  RawUpdate,
} from '#tests/helpers/raw-update.ts'
import { story } from '#tests/helpers/story.ts'

/** Why an update is refused: the limit that it exceeds, `no update`, or null if it is not. */
function refused(update: Uint8Array, draft = newDraft()): string | null {
  try {
    checkUpdate(update, draft)
    return null
  } catch (error) {
    if (error instanceof Excess) return error.limit
    if (error instanceof RangeError) return 'no update'
    throw error
  }
}

const one = (kind: keyof typeof kinds) => atRoot(new RawUpdate().begin(1).client(1), kind)

describe('what a newsroom writes', () => {
  it('passes: 50,000 words, 20,000 corrections by 1,000 windows, and what was accepted before', () => {
    const paragraph = Array.from({ length: 100 }, (_, word) => `word${word}`).join(' ')
    const draft = draftOf(
      story(
        { headline: 'Book' },
        Array.from({ length: 500 }, () => paragraph),
      ),
    )
    for (let edit = 0; edit < 20_000; edit += 1) {
      if (edit % 20 === 0) draft.clientID = 1_000 + edit
      const block = bodyOf(draft).get((edit * 7) % 500)
      const line = block instanceof Y.XmlElement ? block.get(0) : null
      if (!(line instanceof Y.XmlText)) throw new Error('no line')
      const at = (edit * 7919) % 400
      line.insert(at, 'other ')
      line.delete(at + 6, 5)
    }
    startBaseline(draft)
    const update = Y.encodeStateAsUpdate(draft)
    expect(refused(update)).toBeNull()
    const { clients, structs, deletions: runs } = walkUpdate(update, { client: () => {}, struct: () => {} })
    expect(clients).toBeLessThan(draftLimits.clients / 5)
    expect(structs).toBeLessThan(draftLimits.structs / 3)
    expect(runs).toBeLessThan(draftLimits.deletions / 2)
  }, 60_000)

  it('is walked through as Yjs reads it', () => {
    const edit = fc.record({
      client: fc.integer({ min: 1, max: 3 }),
      text: fc.string({ unit: fc.constantFrom('a', 'ü', '日', '😀'), maxLength: 4 }),
      value: fc.jsonValue({ maxDepth: 4 }),
      at: fc.nat(20),
    })
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const draft = newDraft()
        for (const { client, text, value, at } of edits) {
          draft.clientID = client
          const line = draft.get('text', Y.XmlText)
          line.insert(Math.min(at, line.length), text, { bold: value as object })
          line.delete(0, Math.min(at % 3, line.length))
          draft.getMap('meta').set(text, value)
          draft.getXmlFragment('body').insert(0, [new Y.XmlElement('paragraph'), new Y.XmlText(text)])
        }
        const update = Y.encodeStateAsUpdate(draft)
        const walked: { client: number; clock: number; length: number }[] = []
        let current = 0
        walkUpdate(update, {
          client: (client) => {
            current = client
          },
          struct: (clock, length) => walked.push({ client: current, clock, length }),
        })
        expect(walked).toEqual(
          Y.decodeUpdate(update).structs.map(({ id, length }) => ({ client: id.client, clock: id.clock, length })),
        )
        expect(refused(update)).toBeNull()
      }),
      cases(100),
    )
  })
})

describe('what claims much', () => {
  it.each([
    ['60 million structs', new RawUpdate().begin(1).client(60_000_000).end()],
    ['60 million clients', new RawUpdate().begin(60_000_000).end()],
    ['60 million deletions', new RawUpdate().numbers(0, 1, 1, 60_000_000).end()],
    ['60 million values', one('any').numbers(60_000_000).end()],
    ['60 million values in a value', one('any').numbers(1, 117, 60_000_000).end()],
    ['60 million values as JSON', one('json').numbers(60_000_000).end()],
    ['a text of 60 million letters', one('string').numbers(60_000_000).end()],
  ])('and has little is no update: %s', (_, update) => {
    expect(refused(update)).toBe('no update')
  })

  it.each([
    ['what is collected', new RawUpdate().begin(1).client(1).numbers(kinds.gc, 0).end()],
    ['a gap', new RawUpdate().begin(1).client(1).numbers(kinds.skip, 0).end()],
    ['what was deleted', atRoot(new RawUpdate().begin(1).client(1), 'deleted').numbers(0).end()],
    ['a text', one('string').text('').end()],
    ['values', one('any').numbers(0).end()],
    ['values as JSON', one('json').numbers(0).end()],
    ['a deletion', new RawUpdate().numbers(0, 1, 1, 1, 5, 0).bytes],
  ])('but nothing is no update: %s', (_, update) => {
    expect(refused(update)).toBe('no update')
  })

  it('is no update with a type that Yjs does not have', () => {
    const ofType = (type: number) => () =>
      walkUpdate(one('type').numbers(type).end(), { client: () => {}, struct: () => {} })
    for (const type of [0, 1, 2, 4, 6]) expect(ofType(type)).not.toThrow()
    for (const type of [7, 8]) expect(ofType(type)).toThrow(RangeError)
  })

  it.each([
    ['structs', 'structs', emptyStructs(draftLimits.structs + 1)],
    ['deletions', 'deletions', deletions(draftLimits.deletions + 1)],
    [
      'elements',
      'types',
      new RawUpdate()
        .begin(1)
        .client(draftLimits.types + 1)
        .times(draftLimits.types + 1, kinds.type, 1, 1, 0x62, 1)
        .end(),
    ],
    [
      'clients',
      'clients',
      new RawUpdate()
        .begin(draftLimits.clients + 1)
        .times(draftLimits.clients + 1, 1, 1, 0, 0, 1)
        .end(),
    ],
    [
      'values',
      'values',
      one('any')
        .numbers(draftLimits.values + 1)
        .times(draftLimits.values + 1, 126)
        .end(),
    ],
    [
      'values in a value',
      'values',
      one('any')
        .numbers(1, 117, draftLimits.values + 1)
        .times(draftLimits.values + 1, 126)
        .end(),
    ],
    [
      'values as JSON',
      'values',
      one('embed')
        .text(`[${'1,'.repeat(draftLimits.values)}1]`)
        .end(),
    ],
    [
      'a gap that is too long',
      'clock',
      new RawUpdate()
        .begin(1)
        .client(1)
        .numbers(kinds.skip, 2 ** 40)
        .end(),
    ],
    [
      'what was deleted, too long',
      'clock',
      new RawUpdate()
        .begin(1)
        .client(1)
        .numbers(kinds.gc, 2 ** 52)
        .end(),
    ],
    [
      'a clock that is too late',
      'clock',
      new RawUpdate()
        .begin(1)
        .client(1, 1, 2 ** 50)
        .numbers(kinds.gc, 1)
        .end(),
    ],
    ['a deletion that is too long', 'clock', new RawUpdate().numbers(0, 1, 1, 1, 5, 2 ** 40).bytes],
    ['bytes', 'bytes', new Uint8Array(draftLimits.bytes + 1)],
  ] as const)('and has it is refused: %s', (_, limit, update) => {
    expect(refused(update)).toBe(limit)
  })

  it('is refused where the draft has much already', () => {
    const draft = newDraft()
    const half = draftLimits.structs / 2 + 1
    // Marks in the root "b": Yjs makes a root for content that belongs nowhere.
    Y.applyUpdate(draft, new RawUpdate().begin(1).client(half).times(half, 6, 1, 1, 0x62, 1, 0x6b, 1, 0x31).end())
    expect(refused(new RawUpdate().begin(1).client(half, 2).times(half, kinds.gc, 1).end(), draft)).toBe('structs')
    expect(refused(new RawUpdate().begin(1).client(9, 2).times(9, kinds.gc, 1).end(), draft)).toBeNull()
  })
})

describe('what nests', () => {
  it('passes to the limit, and is refused beyond', () => {
    expect(refused(nestedElements(draftLimits.depth + 1))).toBeNull()
    expect(refused(nestedElements(draftLimits.depth + 2))).toBe('depth')
    expect(refused(nestedElements(draftLimits.types))).toBe('depth')
  })

  it('is told of its whole depth: in the draft, and in what waits there for an earlier edit', () => {
    const draft = newDraft()
    Y.applyUpdate(draft, nestedElements(draftLimits.depth))
    expect(refused(nestedElements(1, draftLimits.depth), draft)).toBeNull()
    expect(refused(nestedElements(2, draftLimits.depth), draft)).toBe('depth')
    const waiting = newDraft()
    Y.applyUpdate(waiting, nestedElements(150, 100))
    expect(waiting.store.pendingStructs).not.toBeNull()
    expect(refused(nestedElements(100), waiting)).toBe('depth')
    expect(refused(nestedElements(50), waiting)).toBeNull()
  })

  it('is told of an element that says only beside which it stands', () => {
    const update = new RawUpdate().begin(1)
    const levels = draftLimits.depth + 2
    update.client(2 * levels)
    for (let level = 0; level < levels; level += 1) {
      if (level === 0) atRoot(update, 'type')
      else update.numbers(kinds.type, 0, 1, 2 * level - 1)
      update.numbers(3).text('a')
      update
        .info(0x80 | kinds.type)
        .numbers(1, 2 * level, 3)
        .text('b')
    }
    expect(refused(update.end())).toBe('depth')
  })

  it('in itself is nothing that hangs', () => {
    const inEachOther = new RawUpdate().begin(1).client(2)
    inEachOther
      .numbers(kinds.type, 0, 1, 1, 3)
      .text('a')
      .info(0x80 | kinds.type)
      .numbers(1, 0, 3)
      .text('b')
    expect(refused(inEachOther.end())).toBeNull()
  })

  it('is refused where all depths together are too many', () => {
    const perColumn = draftLimits.depth
    const columns = Math.ceil((2 * draftLimits.depths) / perColumn ** 2) + 1
    const update = new RawUpdate().begin(1).client(columns * perColumn)
    for (let at = 0; at < columns * perColumn; at += 1) {
      if (at % perColumn === 0) atRoot(update, 'type')
      else update.numbers(kinds.type, 0, 1, at - 1)
      update.numbers(2)
    }
    expect(refused(update.end())).toBe('depths')
  })

  it('in values is refused as well, whatever they are written in', () => {
    const json = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
    expect(refused(nestedLists(draftLimits.valueDepth - 1))).toBeNull()
    expect(refused(nestedLists(100_000))).toBe('valueDepth')
    expect(refused(one('embed').text(json(draftLimits.valueDepth)).end())).toBeNull()
    expect(refused(one('embed').text(json(100_000)).end())).toBe('valueDepth')
    expect(
      refused(
        one('json')
          .numbers(1)
          .text(`"\\"${json(500)}"`)
          .end(),
      ),
    ).toBeNull()
  })
})

it.each([
  ['ends too early', Y.encodeStateAsUpdate(draftOf(story({ headline: 'Ferry' }))).subarray(0, 60)],
  ['has a client twice', new RawUpdate().begin(2).client(1).numbers(0, 1).client(1).numbers(0, 1).end()],
  ['has a draft in it', one('doc').text('another').raw(Uint8Array.of(118, 0)).end()],
  ['has a number without end', new RawUpdate().times(40, 255).bytes],
  ['has content of no kind', new RawUpdate().begin(1).client(1).numbers(31, 1).text('body').end()],
  ['has a type of no kind', one('type').numbers(9).end()],
])('what %s is no update', (_, update) => {
  expect(refused(update)).toBe('no update')
})

it('every edit of a draft passes', () => {
  const draft = draftOf(story({ headline: 'Ferry' }, ['It sails.']))
  const copy = newDraft()
  const all: (string | null)[] = []
  draft.on('update', (update: Uint8Array) => {
    all.push(refused(update, copy))
    Y.applyUpdate(copy, update)
  })
  for (let edit = 0; edit < 20; edit += 1) setField(draft, 'headline', `Ferry ${edit}`)
  expect(all).toEqual(Array.from({ length: 20 }, () => null))
})
