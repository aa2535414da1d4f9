import { Node } from '@tiptap/pm/model'
import { updateYFragment, ySyncPluginKey } from '@tiptap/y-tiptap'
import { expect, test } from 'vitest'
import { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { draftOverDesk } from '#renderer/draft/session/over-desk.ts'
import { suggestionsIn } from '#renderer/state/suggestions/suggestions.ts'
import type { Desk } from '#shared/api/contract.ts'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { bodyOf } from '#shared/article/draft.ts'
import type { Person } from '#shared/review/people/person.ts'
import { baselineOf } from '#shared/review/suggest/baseline.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { temporaryDesk } from '#tests/helpers/desk.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { linkTo, partsOver } from '#tests/helpers/session-parts.ts'
import { story } from '#tests/helpers/story.ts'

const ben: Person = { id: 'ben', name: 'Ben Ray', initials: 'BR', colour: 'blue', role: 'journalist' }
const ann: Person = { ...ben, id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal' }

async function linkedTo(desk: Desk) {
  const link = linkTo(async () => ({ ...desk.connect(), closed: new Promise<void>(() => {}) }))
  void link.run()
  await eventually(() => expect(link.connection.getState().state).toBe('up'))
  return link
}

/** A person's window on a draft, with a connection that can be cut. */
async function windowOf(me: Person, desk: Desk, id: string) {
  const link = await linkedTo(desk)
  let isCut = false
  let meet = () => {}
  const draft: typeof draftOverDesk = (over, draftId) => {
    const transport = draftOverDesk(over, draftId)
    return {
      ...transport,
      listen: (ends) => {
        meet = () => ends.onUp()
        return transport.listen({ ...ends, onUpdate: (update) => (isCut ? undefined : ends.onUpdate(update)) })
      },
    }
  }
  const session = new DraftSession(id, partsOver(link, { me: () => me, draft: (draftId) => draft(link, draftId) }))
  const { doc } = session
  await eventually(() => expect(session.state.getState().phase).toBe('open'))
  const suggestions = suggestionsIn(session)
  const linesOf = (body: Node | undefined) => body?.children.map(({ textContent }) => textContent)
  return {
    suggestions,
    cut: () => {
      isCut = true
    },
    reconnect: () => {
      isCut = false
      meet()
    },
    write: (...lines: string[]) => {
      const body = Node.fromJSON(proseSchema, bodyOfParagraphs(lines))
      const meta = { mapping: new Map(), isOMark: new Map() }
      doc.transact(() => updateYFragment(doc, bodyOf(doc), body, meta), ySyncPluginKey)
    },
    saved: async () => {
      await Promise.resolve()
      await session.whenSaved()
    },
    live: () => linesOf(contentOf(doc).body),
    accepted: () => linesOf(baselineOf(doc)?.body),
    close: () => session.close(),
  }
}

test('what a colleague suggested meanwhile stays a suggestion where somebody types while the connection returns', async () => {
  const { desk, close } = await temporaryDesk()
  const lines = ['The ferry sails at noon.', 'It takes two hours.', 'It waits at night.']
  const { id } = await (await linkedTo(desk)).call('drafts.create', { article: story({}, lines) })
  const [anns, bens] = [await windowOf(ann, desk, id), await windowOf(ben, desk, id)]
  bens.suggestions.toggle()
  bens.write('The ferry sails at dusk.', 'It takes two hours.', 'It waits at night.')
  await bens.saved()
  await eventually(() => expect(anns.accepted()).toEqual(lines))
  anns.suggestions.catchUp()
  anns.cut()
  bens.write('The ferry sails at dusk.', 'It takes three hours.', 'It waits at night.')
  await bens.saved()
  anns.write('The ferry sails at dusk.', 'It takes two hours.', 'It waits at night. More is typed.')
  anns.reconnect()
  await eventually(() => expect(anns.live()?.[1]).toBe('It takes three hours.'))
  anns.suggestions.catchUp()
  expect(anns.accepted()).toEqual([...lines.slice(0, 2), 'It waits at night. More is typed.'])
  expect(anns.suggestions.state.getState().groups).toHaveLength(2)
  for (const window of [anns, bens]) window.close()
  await close()
})
