import { create } from 'zustand'
import { useConnection } from '#renderer/api/desk.ts'
import { keepTrying } from '#renderer/api/keep-trying.ts'
import { removeSnapshot } from '#renderer/first-paint/window-snapshot.ts'
import { useTabs } from '#renderer/tabs/tabs.ts'

/** How long the window waits for the text before it shows everything else, in milliseconds. */
const patience = 2_000
/** How long drawing the text may delay everything else, in milliseconds. */
const longestPaintMs = 500

/** How long the window may be blank while its parts are loading, in milliseconds. */
const longestBlankMs = 250

interface Start {
  /** Whether the parts around the text are loaded and may be drawn. */
  loaded: boolean
  /** Whether they are drawn. */
  whole: boolean
}

/** How far the start of the window has come. */
export const useStart = create<Start>(() => ({ loaded: false, whole: false }))

const parts: (() => Promise<void>)[] = []
let begun = false

/** Adds a part of the window that is loaded as soon as the text accepts keys. */
export function loadAfterText(load: () => Promise<void>): void {
  parts.push(load)
}

/**
 * Reports that the text of the window's draft accepts keys, or that there is no text to wait for.
 * The parts around it are then loaded.
 */
export function textIsThere(): void {
  if (begun) return
  begun = true
  // Only once the text is drawn.
  requestIdleCallback(() => void loadParts(), { timeout: longestPaintMs })
}

/**
 * Starts the window: everything at once if no draft is open, otherwise the text first. Call it
 * once.
 */
export function beginStart(): void {
  if (useTabs.getState().active === null) {
    textIsThere()
    return
  }
  // Without the desk no text will arrive. The rest of the window, which says so, must not wait for
  // it.
  const stop = useConnection.subscribe(({ state }) => {
    if (state === 'away') textIsThere()
  })
  setTimeout(() => {
    stop()
    textIsThere()
  }, patience)
}

/**
 * Resolves when everything that is needed to draw the window is there, or after a quarter of a
 * second.
 */
export async function worthWaiting(...needed: unknown[]): Promise<void> {
  await Promise.race([Promise.all(needed), new Promise((resolve) => setTimeout(resolve, longestBlankMs))])
}

/** Reports that everything is drawn. */
export function windowIsWhole(): void {
  useStart.setState({ whole: true })
  document.documentElement.dataset.whole = ''
  removeSnapshot()
}

async function loadParts(): Promise<void> {
  await Promise.all(parts.map((load) => keepTrying(load)))
  useStart.setState({ loaded: true })
}
