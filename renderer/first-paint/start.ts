import { create } from 'zustand'
import { useConnection } from '#renderer/api/desk.ts'
import { keepTrying } from '#renderer/api/keep-trying.ts'
import { removePicture } from '#renderer/first-paint/window-picture.ts'
import { useTabs } from '#renderer/tabs/tabs.ts'

/** How long the window waits for the text before it shows everything else, in milliseconds. */
const patience = 2_000
/** How long drawing the text may keep everything else waiting, in milliseconds. */
const longestPaintMs = 500

/** How long the window may be blank while what it is drawn with is on its way, in milliseconds. */
const longestBlankMs = 250

interface Start {
  /** Whether what stands around the text is loaded, and may be drawn. */
  loaded: boolean
  /** Whether it is drawn. */
  whole: boolean
}

/** How far the window is at its start. */
export const useStart = create<Start>(() => ({ loaded: false, whole: false }))

const parts: (() => Promise<void>)[] = []
let begun = false

/** Adds a part of the window that is loaded as soon as the text takes keys. */
export function loadAfterText(load: () => Promise<void>): void {
  parts.push(load)
}

/**
 * Says that the text of the window's draft takes keys, or that there is no text to wait for: what
 * stands around it is loaded.
 */
export function textIsThere(): void {
  if (begun) return
  begun = true
  // Only once the text is drawn.
  requestIdleCallback(() => void loadParts(), { timeout: longestPaintMs })
}

/** Begins the window: everything at once where no draft is open, else the text first. Call once. */
export function beginStart(): void {
  if (useTabs.getState().active === null) {
    textIsThere()
    return
  }
  // With the desk away no text will come: the rest of the window, which says so, must not wait for
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
 * Resolves when everything that the window is drawn with is there, and after a quarter of a second
 * at the latest.
 */
export async function worthWaiting(...needed: unknown[]): Promise<void> {
  await Promise.race([Promise.all(needed), new Promise((resolve) => setTimeout(resolve, longestBlankMs))])
}

/** Says that everything is drawn. */
export function windowIsWhole(): void {
  useStart.setState({ whole: true })
  document.documentElement.dataset.whole = ''
  removePicture()
}

async function loadParts(): Promise<void> {
  await Promise.all(parts.map((load) => keepTrying(load)))
  useStart.setState({ loaded: true })
}
