/** A window that asks for something large. */
import { parentPort, workerData } from 'node:worker_threads'
import { cases } from './cases.ts'
import { connected } from './connected.ts'

const client = await connected(workerData)

parentPort?.once('message', async (name: string) => {
  const prepare = cases[name]
  if (prepare === undefined) return
  try {
    const ask = await prepare(client)
    parentPort?.postMessage('prepared')
    await new Promise((resolve) => parentPort?.once('message', resolve))
    const begun = performance.now()
    const outcome = await ask().then(
      () => 'done',
      (error: { code?: string }) => error.code ?? String(error),
    )
    parentPort?.postMessage({ outcome, took: performance.now() - begun })
  } catch (error) {
    console.error(error)
    parentPort?.postMessage({ outcome: `not prepared: ${error}`, took: 0 })
  }
})
parentPort?.postMessage('ready')
