import { altered, type Fault, type Random } from './fault.ts'
import type { World } from './world.ts'

async function packed(world: World): Promise<Uint8Array<ArrayBuffer>> {
  const id = await world.victim()
  await world.client.call('drafts.restore', { ids: [id] }).catch(() => {})
  return new Uint8Array((await world.client.call('packages.write', { id })).bytes)
}

const inject = (call: 'packages.read' | 'packages.open') => async (world: World, random: Random) => {
  await world.ask(async () => {
    const bytes = await packed(world)
    // Reads several alterations of each package, since writing one takes longer.
    for (let time = 0; time < 4; time += 1)
      await world.ask(() => world.client.call(call, { bytes: altered(bytes, random) }))
  })
}

export const packageFaults: readonly Fault[] = [
  { name: 'package: altered, looked into', often: 2_000, inject: inject('packages.read') },
  { name: 'package: altered, opened', often: 2_000, inject: inject('packages.open') },
]
