import { desk } from '#renderer/api/desk.ts'
import { addStory, type Sink } from '#renderer/state/files.ts'
import { keepExport } from '#renderer/state/release/exports.ts'
import type { Leaving } from '#renderer/state/release/leaving.ts'
import { asLedeError, type LedeError } from '#shared/api/errors.ts'
import type { FormatId } from '#shared/formats/formats.ts'

/** The progress of a batch export. */
export interface Progress {
  done: number
  count: number
  exported: number
  failed: { id: string; error: LedeError }[]
}

/**
 * Exports drafts one after the other into a sink. If one fails, it is recorded and the others
 * continue. Ends early when `signal` is aborted; what has been written stays.
 */
export async function exportAll(
  ids: readonly string[],
  options: Leaving & {
    format: FormatId
    sink: Sink
    signal: AbortSignal
    onProgress(progress: Progress): void
  },
): Promise<Progress> {
  let progress: Progress = { done: 0, count: ids.length, exported: 0, failed: [] }
  for (const id of ids) {
    if (options.signal.aborted) break
    const error = await exportOne(id, options)
    progress = {
      ...progress,
      done: progress.done + 1,
      exported: progress.exported + (error ? 0 : 1),
      failed: error ? [...progress.failed, { id, error }] : progress.failed,
    }
    options.onProgress(progress)
  }
  await options.sink.done()
  return progress
}

async function exportOne(
  id: string,
  { format, text, insist, reason, sink }: Leaving & { format: FormatId; sink: Sink },
): Promise<LedeError | null> {
  try {
    const story = await desk.call('export.render', { id, format, text, insist, reason })
    await addStory(sink, story)
    await keepExport(id, story.name, format)
    return null
  } catch (error) {
    return asLedeError(error)
  }
}
