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
  const parts = shortcut.split('+')
  const key = parts.at(-1) ?? ''
  const wants = (modifier: string) => parts.slice(0, -1).includes(modifier)
  const ctrl = wants('Ctrl') || (!mac && wants('Mod'))
  const meta = mac && wants('Mod')
  if (press.ctrlKey !== ctrl || press.metaKey !== meta) return false
  if (press.altKey !== wants('Alt')) return false
  // Layouts differ on where plus is: with Shift, without, or on the key of the equals sign.
  if (key === 'Plus') return press.key === '+' || press.key === '='
  if (press.shiftKey !== wants('Shift')) return false
  if (key === 'Space') return press.key === ' '
  return press.key.toLowerCase() === key.toLowerCase() || press.code === codeOf(key)
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
