import type { Output } from './surroundings.ts'

/** A progress bar, or nothing if there is no terminal to show it on. */
export interface Progress {
  advance(): void
  /** Clears the bar's line for other output; the next step draws it again. */
  pause(): void
  stop(): void
}

const noProgress: Progress = { advance() {}, pause() {}, stop() {} }

/** Starts a bar for `total` steps, if it would be on a terminal and there is more than one step. */
export async function startProgress(stream: Output, total: number): Promise<Progress> {
  if (!stream.isTTY || total < 2) return noProgress
  const { default: progress } = await import('cli-progress')
  const bar = new progress.SingleBar({
    format: '{bar} {value}/{total}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    stream,
  })
  bar.start(total, 0)
  return {
    advance: () => bar.increment(),
    pause: () => stream.write('\r\u001B[K'),
    stop: () => bar.stop(),
  }
}
