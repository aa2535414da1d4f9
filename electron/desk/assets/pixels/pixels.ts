import { unpackError } from '#shared/api/coded-error.ts'
import { LedeError, systemError } from '#shared/api/errors.ts'
import { maxPixels } from '#shared/asset/asset.ts'
import type { Rendition } from '#shared/asset/rendition.ts'
import { threadFile, WorkerThread } from '../../threads/thread.ts'
import type { DecodedInfo, Source } from './render.ts'
import type { FromPixels, ToPixels } from './tasks.ts'

/**
 * How long one image may take, in ms: a large one takes seconds, one made to hang its decoder would
 * take for ever.
 */
const patience = 120_000
/** In MB, in addition to the images themselves, which are outside the heap. */
const heap = 256
/**
 * What an image may become there, in bytes: the largest is unpacked by its decoder, copied, turned
 * upright, halved and encoded, with four bytes a pixel each time, and decoders keep their memory.
 */
const outside = maxPixels * 4 * 8

/**
 * Decodes and encodes images in a thread of its own, which starts with the first task and ends when
 * there is none.
 */
export interface Pixels {
  /** @throws LedeError `image.undecodable` */
  look(source: Source): Promise<DecodedInfo>
  /**
   * A rendition's bytes; `source` is only called if the thread does not have the image. @throws
   * LedeError `image.undecodable`
   */
  render(rendition: Rendition, source: () => Promise<Source>): Promise<Uint8Array<ArrayBuffer>>
  close(): Promise<void>
}

export function openPixels(): Pixels {
  const thread = new WorkerThread<ToPixels, FromPixels>({
    file: () => threadFile(import.meta.url, './worker.ts', 'pixels-worker.js'),
    heap,
    outside,
  })
  /** The image that the thread has decoded. */
  let atHand: string | null = null
  let last: Promise<unknown> = Promise.resolve()

  const ask = async (task: ToPixels): Promise<FromPixels> => {
    try {
      const answer = await thread.ask(task, patience)
      if (!('error' in answer)) return answer
      const error = unpackError(answer.error)
      // The thread may have loaded only half of what it needs.
      if (systemError(error) !== null) await thread.end()
      throw error
    } catch (error) {
      atHand = null
      // If the thread died, the image was too much for it.
      throw error instanceof LedeError ? error : (systemError(error) ?? new LedeError('image.undecodable', {}, error))
    }
  }

  /** One after the other, because images mostly need memory. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work)
    last = turn.catch(() => {})
    return turn
  }

  return {
    look: (source) =>
      inTurn(async () => {
        const answer = await ask({ do: 'look', source })
        if ('seen' in answer) return answer.seen
        throw new LedeError('image.undecodable')
      }),
    render: (rendition, source) =>
      inTurn(async () => {
        const isAtHand = atHand === rendition.hash && thread.isRunning
        const answer = await ask({ do: 'render', rendition, source: isAtHand ? null : await source() })
        if (!('bytes' in answer)) throw new LedeError('image.undecodable')
        atHand = rendition.hash
        return answer.bytes
      }),
    close: () => thread.end(),
  }
}
