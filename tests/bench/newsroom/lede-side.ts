import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import * as Y from 'yjs'
import { z } from 'zod'
import { dial } from '#desk/newsroom/dial.ts'
import { connectNewsroom, type NewsroomClient } from '#shared/newsroom/connect.ts'
import { protocolVersion } from '#shared/newsroom/contract.ts'
import type { Entry } from '#shared/newsroom/entry.ts'
import { schemaVersion } from '#shared/schema/index.ts'
import { personCalled } from '#tests/helpers/newsroom.ts'
import { beginning, type Side, seatDraft, theirs } from './crowd.ts'
import { processorOf } from './processor.ts'

const startedSchema = z.object({ address: z.string(), invitations: z.array(z.string()) })

/** A newsroom in processes of its own, with a crowd as its members. */
export interface LedeSide extends Side {
  /** The memory of each process, in bytes. */
  memory(): Promise<number[]>
  close(): Promise<void>
}

/**
 * Starts a newsroom: on PGlite in memory in one process, or, with an empty Postgres, in several.
 */
export async function ledeSide(
  people: number,
  stories: number,
  { databaseUrl = '', instances = 1 }: { databaseUrl?: string; instances?: number } = {},
): Promise<LedeSide> {
  const processes: ReturnType<typeof fork>[] = []
  const addresses: string[] = []
  let invitations: string[] = []
  for (let index = 0; index < instances; index += 1) {
    const first = index === 0
    const child = fork(fileURLToPath(new URL('./lede-server.ts', import.meta.url)), [
      databaseUrl,
      String(first ? people + 1 : 0),
    ])
    processes.push(child)
    const started = startedSchema.parse(await new Promise((resolve) => child.once('message', resolve)))
    addresses.push(started.address)
    if (first) invitations = started.invitations
  }
  // People of one story are at different processes, as a load balancer knows nothing of stories.
  const addressOf = (person: number) => addresses[(Math.floor(person / stories) + person) % addresses.length] ?? ''
  const join = async (index: number, onEdit: (edit: Pick<Entry, 'bytes'>) => void): Promise<NewsroomClient> => {
    const onEvent = { entry: onEdit, ahead: onEdit }
    const client = connectNewsroom(dial(addressOf(index)), { onEvent })
    const [invitation = '', person] = [invitations[index], personCalled(`${index}`)]
    await client.call('join', { protocol: protocolVersion, invitation, person, device: 'crowd' })
    return client
  }
  const filer = await join(people, () => {})
  // The id of the first desk, which `lede-server.ts` founds.
  const desk = z.string().parse(await deskOf(filer))
  for (let index = 0; index < stories; index += 1)
    await filer.call('file', {
      story: nameOf(index),
      desk,
      act: nameOf(index),
      update: beginning,
      schema: schemaVersion,
    })
  filer.close()

  return {
    async sit(person, index, onDurable) {
      const draft = seatDraft()
      const story = nameOf(index)
      const client = await join(person, ({ bytes }) => {
        if (bytes !== null) Y.applyUpdate(draft, bytes, theirs)
      })
      await client.call('follow', { stories: [story] })
      await client.call('present', { stories: [story], ahead: true })
      draft.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin === theirs) return
        client.call('push', { story, update: new Uint8Array(update), schema: schemaVersion }).then(
          () => onDurable(update),
          () => {},
        )
      })
      return { draft, close: () => client.close() }
    },
    async memory() {
      return Promise.all(
        addresses.map(async (address) => {
          const text = await (await fetch(`${address}/metrics`)).text()
          return Number(/resident_bytes (\d+)/.exec(text)?.[1] ?? 0)
        }),
      )
    },
    processor: () => processorOf(processes),
    async close() {
      await Promise.all(
        processes.map((child) => {
          const ended = new Promise((resolve) => child.once('exit', resolve))
          child.disconnect()
          return ended
        }),
      )
    },
  }
}

const nameOf = (index: number) => `crowd-${index}`

async function deskOf(client: NewsroomClient): Promise<string | undefined> {
  const [member] = await client.call('members', {})
  return member?.desks[0]
}
