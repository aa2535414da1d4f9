import { Node } from '@tiptap/pm/model'
import { updateYFragment, ySyncPluginKey } from '@tiptap/y-tiptap'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { DraftSession, fieldOrigin } from '#renderer/draft/session/draft-session.ts'
import { suggestionsIn } from '#renderer/state/suggestions/suggestions.ts'
import type { Desk } from '#shared/api/contract.ts'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { bodyOf, setField } from '#shared/article/draft.ts'
import type { Person } from '#shared/review/people/person.ts'
import { baselineOf, setAccepted, setLive } from '#shared/review/suggest/baseline.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { temporaryDesk } from '#tests/helpers/desk.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { linkTo, partsOver } from '#tests/helpers/session-parts.ts'
import { story } from '#tests/helpers/story.ts'

let desk: Desk
const link = linkTo(async () => ({ ...desk.connect(), closed: new Promise<void>(() => {}) }))
const works = createStore<{ me: Person | null }>(() => ({ me: null }))
const parts = partsOver(link, { me: () => works.getState().me, onMe: (tell) => works.subscribe(tell) })
let close: () => Promise<void>

beforeAll(async () => {
  const opened = await temporaryDesk()
  close = opened.close
  desk = opened.desk
  void link.run()
  await eventually(() => expect(link.connection.getState().state).toBe('up'))
})

afterAll(() => close())

const ben: Person = { id: 'ben', name: 'Ben Ray', initials: 'BR', colour: 'blue', role: 'journalist' }
const ann: Person = { ...ben, id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal' }

const workAs = (profile: Person) => works.setState({ me: profile })

/** A window on a draft, with a person set. */
async function windowOn(id: string) {
  const session = new DraftSession(id, parts)
  await eventually(() => expect(session.state.getState().phase).toBe('open'))
  const suggestions = suggestionsIn(session)
  const { doc, undo } = session
  return {
    session,
    suggestions,
    /** Changes the ferry's time as the editor does: one step of undo. */
    type(time: string) {
      undo.stopCapturing()
      const body = Node.fromJSON(proseSchema, bodyOfParagraphs([`The ferry sails at ${time}.`, 'It takes two hours.']))
      doc.transact(
        () => updateYFragment(doc, bodyOf(doc), body, { mapping: new Map(), isOMark: new Map() }),
        ySyncPluginKey,
      )
      undo.stopCapturing()
    },
    /** The suggestions that wait for a decision. */
    async groups() {
      // A review begins after the edit that starts it.
      await Promise.resolve()
      suggestions.catchUp()
      return suggestions.state.getState().groups
    },
  }
}

type Window = Awaited<ReturnType<typeof windowOn>>

/** A story by Ben about a ferry that sails at noon, in Ann's window. */
async function annOnBens(): Promise<Window> {
  const { id } = await link.call('drafts.create', { article: story({ headline: 'Ferry' }) })
  workAs(ben)
  const first = await windowOn(id)
  first.type('noon')
  await first.session.whenSaved()
  first.session.close()
  workAs(ann)
  return windowOn(id)
}

// Words that share letters with those that they replace, which the editor leaves in place.
const others = ['dusk', 'moon', 'noon sharp', 'n', 'no', 'soon']

/** What happened before the suggested replacement. */
const beforehand = {
  nothing: () => {},
  'the same, with suggesting off, undone': (window, words) => {
    window.type(words)
    window.session.undo.undo()
  },
  'the same, with suggesting off, undone, redone and undone': (window, words) => {
    window.type(words)
    window.session.undo.undo()
    window.session.undo.redo()
    window.session.undo.undo()
  },
  'other words, with suggesting off, restored from what it said': (window) => {
    const before = contentOf(window.session.doc)
    window.type('evening')
    window.suggestions.catchUp()
    setLive(window.session.doc, before, fieldOrigin)
  },
  'the same, suggested and rejected': async (window, words) => {
    window.suggestions.toggle()
    window.type(words)
    await window.groups()
    window.suggestions.reject(await window.groups())
    window.suggestions.toggle()
  },
  'the same, suggested, accepted and undone': async (window, words) => {
    window.suggestions.toggle()
    window.type(words)
    window.suggestions.accept(await window.groups())
    window.session.undo.undo()
    window.session.undo.undo()
    window.suggestions.toggle()
  },
} satisfies Record<string, (window: Window, words: string) => void | Promise<void>>

for (const [what, happens] of Object.entries(beforehand))
  for (const waits of [false, true])
    test(`words are suggested by whoever replaced them; before: ${what}${waits ? ', worked out at once' : ''}`, async () => {
      for (const words of others) {
        const window = await annOnBens()
        await happens(window, words)
        if (waits) window.suggestions.catchUp()
        window.suggestions.toggle()
        window.type(words)
        const groups = await window.groups()
        expect([words, groups.map(({ authors }) => authors)]).toEqual([words, [['ann']]])
        window.session.close()
      }
    })

test('a zone that nobody chose is nobody’s suggestion, and what somebody sets with it is theirs', async () => {
  const window = await annOnBens()
  const { session, suggestions } = window
  suggestions.toggle()
  suggestions.asDecision(() => setAccepted(session.doc, 'timeZone', 'Europe/Berlin'))
  setField(session.doc, 'embargoUntil', '2026-03-05T19:00:00+01:00', fieldOrigin)
  expect(await window.groups()).toMatchObject([{ authors: ['ann'], suggestions: [{ field: 'embargoUntil' }] }])
  session.close()
})

/** A story in which Ben suggests another time and another headline, in Ann's window. */
async function annOnBensSuggestions(): Promise<Window> {
  const window = await annOnBens()
  await window.session.whenSaved()
  const { id } = window.session
  window.session.close()
  workAs(ben)
  const bens = await windowOn(id)
  bens.suggestions.toggle()
  bens.type('dusk')
  await bens.groups()
  setField(bens.session.doc, 'headline', 'Boat', fieldOrigin)
  await bens.groups()
  await bens.session.whenSaved()
  bens.session.close()
  workAs(ann)
  return windowOn(id)
}

test.each(['reject', 'accept'] as const)(
  'what is suggested is by whoever suggested it, after somebody else had it %sed and took that back, and did it again and took it back',
  async (decide) => {
    const window = await annOnBensSuggestions()
    const authors = async () => (await window.groups()).map(({ authors }) => authors)
    expect(await authors()).toEqual([['ben'], ['ben']])
    window.suggestions[decide](await window.groups())
    expect(await authors()).toEqual([])
    for (const step of ['undo', 'redo', 'undo'] as const) window.session.undo[step]()
    expect(await authors()).toEqual([['ben'], ['ben']])
    window.session.close()
  },
)

test('what is typed directly, away from a suggestion, is accepted in the next pause, and the suggestion stays', async () => {
  const window = await annOnBens()
  const { session, suggestions } = window
  const write = (...lines: string[]) => {
    const body = Node.fromJSON(proseSchema, bodyOfParagraphs(lines))
    const meta = { mapping: new Map(), isOMark: new Map() }
    session.doc.transact(() => updateYFragment(session.doc, bodyOf(session.doc), body, meta), ySyncPluginKey)
  }
  const textOf = (body: Node | undefined) => body?.children.map(({ textContent }) => textContent)
  const acceptedText = () => textOf(baselineOf(session.doc)?.body)
  suggestions.toggle()
  write('The ferry sails at dusk.', 'It takes two hours.')
  const [suggested] = await window.groups()
  suggestions.toggle()
  const shown = suggestions.state.getState().groups
  write('Today the ferry sails at dusk.', 'It takes two hours.')
  await eventually(() => expect(acceptedText()).toEqual(['Today the ferry sails at noon.', 'It takes two hours.']))
  write('Today the ferry sails at dusk.', 'It takes about three hours.')
  await eventually(() =>
    expect(acceptedText()).toEqual(['Today the ferry sails at noon.', 'It takes about three hours.']),
  )
  // What shows them need not render again, but knows where they are.
  expect(suggestions.state.getState().groups).toBe(shown)
  const places = (groups: typeof shown) =>
    groups.flatMap((group) =>
      group.suggestions.map((each) => (each.kind === 'field' ? [] : [each.live, each.baseline])),
    )
  const now = suggestions.groups()
  expect(places(now)).not.toEqual(places(shown))
  expect(places(now)).toEqual(places(await window.groups()))
  expect(suggestions.state.getState().groups.map(({ authors }) => authors)).toEqual([suggested?.authors])
  // Marks that were drawn between an edit and its pause are drawn again.
  const last = suggestions.state.getState().groups
  write('Today the ferry sails at dusk.', 'It takes nearly three hours.')
  suggestions.lookAt(last[0]?.key ?? null)
  await eventually(() => expect(suggestions.state.getState().groups).not.toBe(last))
  write('Today the ferry sails at dusk.', 'It takes four hours.')
  suggestions.reject(await window.groups())
  expect(textOf(contentOf(session.doc).body)).toEqual(['Today the ferry sails at noon.', 'It takes four hours.'])
  session.close()
})
