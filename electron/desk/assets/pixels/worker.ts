/**
 * The pixels' own thread: decoding and encoding images takes seconds, in which the desk has to
 * answer others.
 */
import { parentPort } from 'node:worker_threads'
import { asLedeError } from '#shared/api/errors.ts'
import { giveWay } from '../../threads/priority.ts'
import { look, Renderer } from './render.ts'
import type { FromPixels, ToPixels } from './tasks.ts'

giveWay()
const renderer = new Renderer()

async function answer(task: ToPixels): Promise<FromPixels> {
  try {
    return task.do === 'look'
      ? { seen: await look(task.source) }
      : { bytes: await renderer.render(task.rendition, task.source) }
  } catch (error) {
    // Packed here, because this thread runs outside of the app's archive, where it only has its own
    // packages.
    const { code, details } = asLedeError(error)
    return { error: { code, details } }
  }
}

parentPort?.on('message', async (task: ToPixels) => parentPort?.postMessage(await answer(task)))
