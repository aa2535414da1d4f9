/** A key as the browser reports it. */
export interface KeyPress {
  key: string
  code: string
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
  altKey: boolean
}

const named: Record<string, string> = { ArrowRight: 'Right', ArrowLeft: 'Left' }
const symbols: Record<string, string> = { Shift: '⇧', Alt: '⌥', Ctrl: '⌃', Mod: '⌘', ArrowRight: '→', ArrowLeft: '←' }

/** Whether a key press is a shortcut ("Mod+Shift+E"; Mod is Command on macOS, Control elsewhere). Digits and letters match by their place too, for layouts that shift them. */
export function matchesShortcut(press: KeyPress, shortcut: string, mac: boolean): boolean {
  const parts = shortcut.split('+')
  const key = parts.at(-1) ?? ''
  const wants = (modifier: string) => parts.slice(0, -1).includes(modifier)
  const ctrl = wants('Ctrl') || (!mac && wants('Mod'))
  const meta = mac && wants('Mod')
  if (press.ctrlKey !== ctrl || press.metaKey !== meta) return false
  if (press.shiftKey !== wants('Shift') || press.altKey !== wants('Alt')) return false
  return press.key.toLowerCase() === key.toLowerCase() || press.code === codeOf(key)
}

/** A shortcut as people read it: "⌘⇧E" on macOS, "Ctrl+Shift+E" elsewhere. */
export function shortcutText(shortcut: string, mac: boolean): string {
  const parts = shortcut.split('+')
  if (mac) return parts.map((part) => symbols[part] ?? part).join('')
  return parts.map((part) => (part === 'Mod' ? 'Ctrl' : (named[part] ?? part))).join('+')
}

/** A shortcut as Electron's accelerators write it ("CmdOrCtrl+Shift+E"). */
export function acceleratorOf(shortcut: string): string {
  return shortcut
    .split('+')
    .map((part) => (part === 'Mod' ? 'CmdOrCtrl' : (named[part] ?? part)))
    .join('+')
}

function codeOf(key: string): string | null {
  if (/^[0-9]$/.test(key)) return `Digit${key}`
  if (/^[A-Z]$/.test(key)) return `Key${key}`
  return null
}
