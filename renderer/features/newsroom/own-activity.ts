import type { DraftSession } from '#renderer/draft/session/draft-session.ts'

/** Keys that go somewhere in a text, also together with others. */
const going = /^(Arrow|Home$|End$|Page)/
/** Keys that do nothing by themselves. */
const modifiers = new Set(['Alt', 'AltGraph', 'CapsLock', 'Control', 'Fn', 'Meta', 'NumLock', 'Shift'])

/**
 * Calls back once somebody goes their own way: with a key, a click or the wheel in the story that
 * is in front, or with Escape anywhere where nothing else is closed by it. A shortcut of a command
 * is none, as the commands that end following are among those. Returns the way to stop.
 */
export function onOwnNavigation(stop: () => void): () => void {
  const inStory = (event: Event) => {
    const { target } = event
    if (!(target instanceof Element) || target.closest('[data-draft]') === null) return
    if (!(event instanceof KeyboardEvent) || isOwn(event)) stop()
  }
  const onEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) stop()
  }
  const kinds = ['keydown', 'pointerdown', 'wheel'] as const
  for (const kind of kinds) window.addEventListener(kind, inStory, { capture: true, passive: true })
  window.addEventListener('keydown', onEscape)
  return () => {
    for (const kind of kinds) window.removeEventListener(kind, inStory, { capture: true })
    window.removeEventListener('keydown', onEscape)
  }
}

/** Calls back once a draft is written in here, in whichever way; returns the way to stop. */
export function onOwnWriting({ doc, synced }: DraftSession, stop: () => void): () => void {
  const look = (_: Uint8Array, origin: unknown) => {
    if (synced.isOwn(origin)) stop()
  }
  doc.on('update', look)
  return () => doc.off('update', look)
}

function isOwn({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (modifiers.has(key)) return false
  return going.test(key) || !(ctrlKey || metaKey || altKey)
}
