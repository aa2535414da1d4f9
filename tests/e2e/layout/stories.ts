import * as Y from 'yjs'
import { bodyOf, setField } from '#shared/article/draft.ts'
import { planPublication } from '#shared/release/move.ts'
import { actOf } from '#shared/review/people/act.ts'
import { changeStatus } from '#shared/review/workflow/workflow.ts'
import { story } from '#tests/helpers/story.ts'
import { longStory } from '../copy.ts'
import type { Lede } from '../fixture.ts'
import { annegret, edit } from '../screens/given.ts'
import { sendAndChange } from '../screens/handover.ts'
import { addAt } from '../screens/publication.ts'

const farAway = '2099-01-01T06:00:00Z'

const plain = ({ add }: Lede) => add({ ...longStory, status: 'draft' })

/**
 * The notices above a text, each with a function that makes a story with that notice and returns
 * its id.
 */
export const stories = {
  nothing: plain,
  suggesting: plain,
  'changed since approval': async (lede: Lede) => {
    const id = await lede.add({ ...longStory, status: 'inReview' })
    const client = await lede.host.client()
    await edit(client, id, annegret, (draft, hash) => changeStatus(draft, 'approved', actOf(annegret.id), { hash }))
    await edit(client, id, annegret, (draft) => setField(draft, 'kicker', 'Hochwasser'))
    return id
  },
  'changed since publication': (lede: Lede) => addAt(lede, 'changed'),
  embargo: async (lede: Lede) => {
    const id = await lede.add({ ...longStory, status: 'approved', embargoUntil: farAway })
    await edit(await lede.host.client(), id, annegret, (draft) =>
      planPublication(draft, actOf(annegret.id), 'Europe/Berlin'),
    )
    return id
  },
  withdrawn: (lede: Lede) => addAt(lede, 'killed'),
  'in the bin': async (lede: Lede) => {
    const id = await plain(lede)
    await (await lede.host.client()).call('drafts.bin', { ids: [id] })
    return id
  },
  'written by a newer Lede': async (lede: Lede) => {
    const id = await plain(lede)
    await edit(await lede.host.client(), id, annegret, (draft) => {
      bodyOf(draft).push([new Y.XmlElement('hologram')])
      draft.getMap('draft').set('schemaVersion', 99)
    })
    return id
  },
  /** Also an embargo, and a change since publication: the most that can be shown at once. */
  conflicts: async (lede: Lede) => {
    const { id, back } = await sendAndChange(lede)
    const client = await lede.host.client()
    await client.call('packages.open', { bytes: back })
    await edit(client, id, annegret, (draft) => setField(draft, 'embargoUntil', farAway))
    return id
  },
} satisfies Readonly<Record<string, (lede: Lede) => Promise<string>>>

export type Told = keyof typeof stories

export const told = Object.keys(stories) as Told[]

/** Adds stories without notices, for their tabs. Returns their ids. */
export function fill({ add }: Lede, count: number): Promise<string[]> {
  const headline = (place: number) => `Überschrift der ${place + 1}. Geschichte`
  return Promise.all(Array.from({ length: count }, (_, place) => add(story({ headline: headline(place) }, ['Text.']))))
}
