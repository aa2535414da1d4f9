/** A window that saves every 20 ms and measures how long each edit takes to be acknowledged. */
import { parentPort, workerData } from 'node:worker_threads'
import * as Y from 'yjs'
import { setField } from '#shared/article/draft.ts'
import { editsOf, story } from '#tests/helpers/story.ts'
import { connected } from './connected.ts'

const every = 20

const client = await connected(workerData)
const { id } = await client.call('drafts.create', { article: story({ headline: 'Ferry' }) })
const doc = new Y.Doc()
Y.applyUpdate(doc, (await client.call('drafts.open', { id })).update)
const edits = editsOf(doc)
let times: number[] = []
let count = 0

setInterval(() => {
  count += 1
  setField(doc, 'headline', `Ferry ${count}`)
  for (const update of edits.splice(0)) {
    const begun = performance.now()
    void client.call('drafts.append', { id, update }).then(() => times.push(performance.now() - begun))
  }
}, every)

parentPort?.on('message', () => {
  parentPort?.postMessage(times)
  times = []
})
parentPort?.postMessage('ready')
