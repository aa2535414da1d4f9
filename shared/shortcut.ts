/** A key as the browser reports it. */
export interface KeyPress {
  key: string
  code: string
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
  altKey: boolean
}

/**
 * Whether a key press is a shortcut ("Mod+Shift+E"; Mod is Command on macOS, Control elsewhere).
 * Digits and letters also match by their position, for layouts that shift them.
 */
export function matchesShortcut(press: KeyPress, shortcut: string, mac: boolean): boolean {
  const { key, held } = read(shortcut)
  const ctrl = held.has('Ctrl') || (!mac && held.has('Mod'))
  const meta = mac && held.has('Mod')
  if (press.ctrlKey !== ctrl || press.metaKey !== meta) return false
  if (press.altKey !== held.has('Alt')) return false
  // Layouts differ on where plus is: with Shift, without, or on the key of the equals sign.
  if (key === 'Plus') return press.key === '+' || press.key === '='
  if (press.shiftKey !== held.has('Shift')) return false
  if (key === 'Space') return press.key === ' '
  return press.key.toLowerCase() === key.toLowerCase() || press.code === codeOf(key)
}

interface ReadShortcut {
  readonly key: string
  /** The modifiers that are held with it. */
  readonly held: ReadonlySet<string>
}

const known = new Map<string, ReadShortcut>()

/** Reads a shortcut, once: each key is compared with all of them. */
function read(shortcut: string): ReadShortcut {
  const found = known.get(shortcut)
  if (found !== undefined) return found
  const parts = shortcut.split('+')
  const made = { key: parts.at(-1) ?? '', held: new Set(parts.slice(0, -1)) }
  known.set(shortcut, made)
  return made
}

/** A shortcut as `aria-keyshortcuts` has it: "Control+Shift+E", on macOS "Meta+Shift+E". */
export function ariaShortcut(shortcut: string, mac: boolean): string {
  const names: Readonly<Record<string, string>> = { Mod: mac ? 'Meta' : 'Control', Ctrl: 'Control' }
  return shortcut
    .split('+')
    .map((key) => names[key] ?? key)
    .join('+')
}

function codeOf(key: string): string | null {
  if (/^[0-9]$/.test(key)) return `Digit${key}`
  if (/^[A-Z]$/.test(key)) return `Key${key}`
  return null
}
