/** What keys are held for: the body of the draft being opened, or the headline of a new one. */
type Target = 'body' | 'headline'

interface Held {
  readonly target: Target
  readonly keys: string[]
  /** Shows them while they are held. */
  show(keys: readonly string[]): void
  /** What had the focus when holding began: as long as nothing else takes it, keys are held. */
  readonly focus: Element | null
  readonly since: number
}

/** How long keys are held at most, in milliseconds: later nobody expects them any more. */
const patience = 10_000

let held: Held | null = null

/**
 * Holds typed keys until their target exists (`typeHeld`). A new article replaces a draft that is
 * being opened, but not the other way round.
 */
export function holdKeys(target: Target, show: Held['show'] = () => {}): void {
  if (target === 'body' && held !== null && !isOld(held)) return
  held = { target, keys: [], show, focus: document.activeElement, since: performance.now() }
  window.addEventListener('keydown', hold, { capture: true })
}

/** Whether keys are held for a target that is to have the focus. */
export function isAwaited(target: Target): boolean {
  return held?.target === target && !isOld(held)
}

/** Types the held keys into their target, which has the focus now. */
export async function typeHeld(target: Target): Promise<void> {
  if (held?.target !== target) return
  const keys = isOld(held) ? [] : held.keys
  letGo()
  for (const key of keys) {
    // One after the other, as if they were pressed: the editor handles each before the next.
    await null
    press(key)
  }
}

/** Stops holding keys: their target will not appear. */
export function letGo(): void {
  held = null
  window.removeEventListener('keydown', hold, { capture: true })
}

function hold(event: KeyboardEvent): void {
  const { activeElement } = document
  const hasMoved = activeElement !== document.body && activeElement !== held?.focus
  if (held === null || hasMoved || isOld(held)) letGo()
  // The focus has nowhere to go yet; leaving the page would take the typed keys along.
  else if (event.key === 'Tab') event.preventDefault()
  // Keys after a shortcut are meant for what it opens.
  else if (isShortcut(event)) window.removeEventListener('keydown', hold, { capture: true })
  else if (keep(held.keys, event.key)) {
    event.preventDefault()
    event.stopPropagation()
    held.show(held.keys)
  }
}

/** Whether a key types text. */
function keep(keys: string[], key: string): boolean {
  if (key === 'Backspace') keys.pop()
  else if (key === 'Enter' || [...key].length === 1) keys.push(key)
  else return false
  return true
}

function press(key: string): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
  const isDone = document.activeElement?.dispatchEvent(event) === false
  if (!isDone && key !== 'Enter') document.execCommand('insertText', false, key)
}

function isShortcut(event: KeyboardEvent): boolean {
  // A modifier alone is none yet. AltGr writes characters, and on Windows it is Control with Alt.
  if (/^(?:Control|Alt|AltGraph|Meta|Shift)$/.test(event.key)) return false
  return (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph')
}

function isOld({ since }: Held): boolean {
  return performance.now() - since > patience
}
