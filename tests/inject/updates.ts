import * as Y from 'yjs'
import { draftLimits } from '#shared/update/limits.ts'
import { deletions, emptyStructs, nestedElements, nestedLists } from '#tests/helpers/raw-update.ts'
import { altered, below, type Fault, pick, type Random } from './fault.ts'
import type { World } from './world.ts'

/** A valid edit: fields, text and elements, with deletions. */
function soundUpdate(random: Random): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = below(random, 2 ** 31)
  const edits: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => edits.push(update))
  doc.getMap('meta').set('headline', 'Ferry')
  const paragraph = new Y.XmlElement('paragraph')
  doc.getXmlFragment('body').push([paragraph])
  const text = new Y.XmlText()
  paragraph.push([text])
  for (let time = below(random, 5); time >= 0; time -= 1) text.insert(0, 'It sails. '.repeat(1 + below(random, 5)))
  text.delete(0, below(random, text.length))
  text.format(0, below(random, text.length), { bold: {} })
  doc.getMap('comments').set('a', { text: 'Why?', at: [1, { b: null }] })
  return random() < 0.5 ? pick(random, edits) : Y.mergeUpdates(edits)
}

const append = async (world: World, call: 'drafts.append' | 'sources.append', update: Uint8Array<ArrayBuffer>) => {
  const id = await world.victim()
  await world.client.call('drafts.restore', { ids: [id] }).catch(() => {})
  await world.ask(() => world.client.call(call, { id, update }))
}

/** Updates that exceed, or claim to exceed, the limits of a draft. */
const excessive: readonly (() => Uint8Array<ArrayBuffer>)[] = [
  () => emptyStructs(draftLimits.structs + 1),
  () => deletions(draftLimits.deletions + 1),
  () => nestedElements(draftLimits.depth + 50),
  () => nestedLists(10_000),
]

export const updateFaults: readonly Fault[] = [
  {
    name: 'update: altered, of a draft',
    often: 300_000,
    inject: (world, random) => append(world, 'drafts.append', altered(soundUpdate(random), random)),
  },
  {
    name: 'update: altered, of notes',
    often: 60_000,
    inject: (world, random) => append(world, 'sources.append', altered(soundUpdate(random), random)),
  },
  {
    name: 'update: whole, twice, late',
    often: 60_000,
    async inject(world, random) {
      const update = new Uint8Array(soundUpdate(random))
      await append(world, 'drafts.append', update)
      if (random() < 0.5) await append(world, 'drafts.append', update)
    },
  },
  {
    name: 'update: more than a draft may hold',
    often: 200,
    inject: (world, random) => append(world, 'drafts.append', pick(random, excessive)()),
  },
]
