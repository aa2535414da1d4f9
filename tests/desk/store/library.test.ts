import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { makeDraft } from '#desk/make-draft.ts'
import { bodyOf, metaOf, newDraft, setField } from '#shared/article/draft.ts'
import { cases } from '#tests/helpers/cases.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { codeOf, headlinesOf, libraryIn, type OpenedLibrary } from '#tests/helpers/library.ts'
import { editsOf, story } from '#tests/helpers/story.ts'

let folder: string
let remove: () => void
let opened: OpenedLibrary
beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
  opened = libraryIn(folder)
})
afterEach(() => {
  opened.library.close()
  remove()
})

const reopen = () => {
  opened.library.close()
  opened = libraryIn(folder)
}
const documentOf = (id: string) => {
  const doc = newDraft()
  Y.applyUpdate(doc, opened.library.open(id).update)
  return doc
}
/** Everything in a draft, comparable. */
const contentOf = (doc: Y.Doc) => ({
  meta: metaOf(doc).toJSON(),
  body: bodyOf(doc).toJSON(),
  about: doc.getMap('draft').toJSON(),
})
const rowsOf = (id: string) =>
  opened.database.get<{ n: number }>('select count(*) as n from updates join drafts on key = draft where id = ?', id)?.n
/** Types into a draft as a window does, one update a keystroke. */
const write = (id: string, text: string) => {
  const doc = documentOf(id)
  const edits = editsOf(doc)
  for (let end = 1; end <= text.length; end += 1) setField(doc, 'headline', text.slice(0, end))
  for (const edit of edits) opened.library.append(id, edit)
  return doc
}

describe('the log', () => {
  it('is folded while somebody writes, and nothing changes by it', () => {
    const id = opened.library.create(story())
    const doc = write(id, 'x'.repeat(1_200))
    expect(rowsOf(id)).toBeLessThan(500)
    expect(contentOf(documentOf(id))).toEqual(contentOf(doc))
    reopen()
    expect(rowsOf(id)).toBe(1)
    expect(Y.encodeStateVector(documentOf(id))).toEqual(Y.encodeStateVector(doc))
  })

  it('is folded at 500 rows while it is written, at 20 otherwise, and not before', () => {
    const written = (rows: number) => {
      const id = opened.library.create(story())
      write(id, 'x'.repeat(rows - 1))
      expect(rowsOf(id)).toBe(rows)
      return id
    }
    const longest = written(499)
    write(longest, 'y')
    expect(rowsOf(longest)).toBe(1)

    const [short, long, closed] = [written(19), written(20), written(19)]
    opened.library.compact()
    expect([short, long].map(rowsOf)).toEqual([19, 1])
    write(closed, 'y')
    reopen()
    expect([short, closed].map(rowsOf)).toEqual([19, 1])
  })

  it('is folded when its draft is the oldest of 33 in memory', () => {
    const id = opened.library.create(story())
    write(id, 'x'.repeat(30))
    const others = Array.from({ length: 32 }, () => opened.library.create(story()))
    for (const other of others.slice(0, 31)) opened.library.open(other)
    opened.library.peek(33)
    expect(rowsOf(id)).toBe(31)
    opened.library.open(others[31] ?? '')
    expect(rowsOf(id)).toBe(1)
    expect(opened.library.article(id).headline).toBe('x'.repeat(30))
  })

  it('keeps what was deleted, so that it can be found again', () => {
    const id = opened.library.create(story({}, ['Precious words.']))
    const doc = documentOf(id)
    const edits = editsOf(doc)
    doc.getXmlFragment('body').delete(0, 1)
    for (const edit of edits) opened.library.append(id, edit)
    opened.library.compact()
    reopen()
    const texts = Y.decodeUpdate(opened.library.open(id).update).structs.map((struct) =>
      struct instanceof Y.Item && struct.content instanceof Y.ContentString ? struct.content.str : '',
    )
    expect(texts).toContain('Precious words.')
  })

  it('keeps an edit that comes before the one it rests on', () => {
    const id = opened.library.create(story())
    const doc = documentOf(id)
    const edits = editsOf(doc)
    setField(doc, 'kicker', 'first')
    setField(doc, 'kicker', 'second')
    opened.library.append(id, edits[1] ?? new Uint8Array())
    reopen()
    opened.library.append(id, edits[0] ?? new Uint8Array())
    expect(opened.library.article(id).kicker).toBe('second')
  })

  it('stores an edit that is sent twice once', () => {
    const id = opened.library.create(story())
    const doc = newDraft()
    setField(doc, 'kicker', 'once')
    const edit = Y.encodeStateAsUpdate(doc)
    expect(opened.library.append(id, edit)).toBe(true)
    expect(opened.library.append(id, edit)).toBe(false)
    expect(rowsOf(id)).toBe(2)
  })

  it('takes no garbage, whatever it looks like', () => {
    const id = opened.library.create(story({ headline: 'Sound' }))
    const before = contentOf(documentOf(id))
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (garbage) => {
        try {
          opened.library.append(id, garbage)
        } catch (error) {
          expect(error).toMatchObject({ code: 'draft.badUpdate' })
        }
      }),
      cases(300),
    )
    reopen()
    expect(contentOf(documentOf(id))).toMatchObject(before)
    write(id, 'Still')
    expect(headlinesOf(opened.library)).toEqual(['Still'])
  })

  it('takes an edit of 16 MiB, and refuses one of a byte more', () => {
    const id = opened.library.create(story())
    const most = 16 * 1024 * 1024
    expect(opened.library.append(id, new Uint8Array(most))).toBe(false)
    expect(() => opened.library.append(id, new Uint8Array(most + 1))).toThrow(
      expect.objectContaining({ code: 'call.tooLarge', details: { size: 17, limit: 16 } }),
    )
    const made = makeDraft('other', story(), null, null)
    expect(codeOf(() => opened.library.adopt('other', { ...made, update: new Uint8Array(most + 1) }))).toBe(
      'call.tooLarge',
    )
    expect(opened.library.has('other')).toBe(false)
  })

  it('with a row that cannot be read gives all the others, and is never folded', () => {
    const id = opened.library.create(story({ headline: 'Here' }))
    opened.database.run('insert into updates (draft, bytes) select key, ? from drafts', new Uint8Array([1, 2, 3]))
    reopen()
    write(id, 'x'.repeat(600))
    expect(opened.library.article(id).headline).toBe('x'.repeat(600))
    expect(rowsOf(id)).toBe(602)
    opened.library.compact()
    reopen()
    expect(opened.database.all("select seq from updates where hex(bytes) = '010203'")).toHaveLength(1)
  })
})

describe('the lists', () => {
  it('know after a crash what was written just before it', () => {
    const id = opened.library.create(story({ headline: 'Before' }))
    write(id, 'After')
    // As after a crash: nothing flushed, and the database closed by the system.
    opened.database.close()
    opened = libraryIn(folder)
    expect(headlinesOf(opened.library, { search: 'after' })).toEqual(['After'])
    expect(headlinesOf(opened.library, { search: 'before' })).toEqual([])
  })

  it('show a draft of a newer Lede as far as it can be read, and leave it alone', () => {
    const id = opened.library.create(story({ headline: 'From tomorrow' }, ['Readable text.']))
    const doc = documentOf(id)
    const edits = editsOf(doc)
    doc.getMap('draft').set('schemaVersion', 99)
    doc.getXmlFragment('body').push([new Y.XmlElement('hologram')])
    for (const edit of edits) opened.library.append(id, edit)
    reopen()
    expect(headlinesOf(opened.library, { search: 'readable' })).toEqual(['From tomorrow'])
    expect(contentOf(documentOf(id))).toEqual(contentOf(doc))
    expect(codeOf(() => opened.library.duplicate(id))).toBe('draft.notFitting')
  })

  it('are in the order of the last change', () => {
    let time = 1_000
    opened.library.close()
    opened = libraryIn(folder, () => time++)
    const [first] = [
      opened.library.create(story({ headline: 'First' })),
      opened.library.create(story({ headline: 'Second' })),
    ]
    expect(headlinesOf(opened.library)).toEqual(['Second', 'First'])
    write(first, 'First again')
    expect(headlinesOf(opened.library)).toEqual(['First again', 'Second'])
  })
})

it('makes a copy that says the same and belongs to no published story', () => {
  const fields = {
    headline: 'Budget passed',
    embargoUntil: '2026-03-05T09:00:00+01:00',
    status: 'published',
    publishedAt: '2026-03-05T10:00:00+01:00',
    canonicalUrl: 'https://example.org/budget',
    notices: [{ kind: 'correction', text: 'The sum was wrong.', at: '2026-03-05T11:00:00+01:00' }],
  } as const
  const id = opened.library.create(story({ ...fields, notices: [...fields.notices] }, ['The council agreed.']))
  const copy = opened.library.duplicate(id)
  expect(opened.library.article(copy)).toMatchObject({
    headline: 'Budget passed',
    embargoUntil: '2026-03-05T09:00:00+01:00',
    bodyText: 'The council agreed.',
    status: 'draft',
    publishedAt: null,
    canonicalUrl: null,
    notices: [],
  })
  expect(opened.library.article(id)).toMatchObject({ canonicalUrl: 'https://example.org/budget', status: 'published' })
})

it('equals a model, whatever is done in whatever order', () => {
  const draft = fc.nat(2)
  const step = fc.oneof(
    { weight: 1, arbitrary: fc.record({ do: fc.constant('create' as const), text: fc.string() }) },
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant('append' as const),
        draft,
        entry: fc.nat(4),
        text: fc.string({ unit: 'binary' }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('bin' as const, 'restore' as const), draft }) },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constantFrom('compact' as const, 'reopen' as const, 'emptyBin' as const) }),
    },
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const place = temporaryFolder()
      let current = libraryIn(place.folder)
      const model = new Map<string, { doc: Y.Doc; binned: boolean }>()
      const at = (index: number) => [...model][index % Math.max(1, model.size)]
      try {
        for (const step of steps) {
          if (step.do === 'create') {
            const id = current.library.create(story({ headline: step.text === '' ? null : step.text }))
            const doc = newDraft()
            Y.applyUpdate(doc, current.library.open(id).update)
            model.set(id, { doc, binned: false })
          } else if (step.do === 'append') {
            const [id, known] = at(step.draft) ?? []
            if (id === undefined || known === undefined) continue
            const edits: Uint8Array[] = []
            const listener = (edit: Uint8Array) => edits.push(edit)
            if (known.binned) {
              expect(codeOf(() => current.library.append(id, new Uint8Array([0, 0])))).toBe('draft.inBin')
              continue
            }
            known.doc.on('update', listener)
            metaOf(known.doc).set(`entry ${step.entry}`, step.text)
            known.doc.off('update', listener)
            for (const edit of edits) current.library.append(id, edit)
          } else if (step.do === 'bin' || step.do === 'restore') {
            const [id, known] = at(step.draft) ?? []
            if (id === undefined || known === undefined) continue
            current.library[step.do]([id])
            known.binned = step.do === 'bin'
          } else if (step.do === 'compact') current.library.compact()
          else if (step.do === 'reopen') {
            current.library.close()
            current = libraryIn(place.folder)
          } else {
            const binned = [...model].filter(([, known]) => known.binned)
            expect(current.library.emptyBin()).toBe(binned.length)
            for (const [id] of binned) model.delete(id)
          }
        }
        for (const [id, known] of model) {
          const { update, binned } = current.library.open(id)
          const doc = newDraft()
          Y.applyUpdate(doc, update)
          expect({ binned, content: contentOf(doc) }).toEqual({ binned: known.binned, content: contentOf(known.doc) })
        }
        const live = [...model.values()].filter((known) => !known.binned)
        expect(headlinesOf(current.library)).toHaveLength(live.length)
      } finally {
        current.library.close()
        place.remove()
      }
    }),
    cases(30, 2_000),
  )
})
