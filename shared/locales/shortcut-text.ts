import type { InterfaceLanguage } from './languages.ts'
import { words } from './words.ts'

/** Keys as macOS shows them in every language. */
const macKeys: Readonly<Record<string, string>> = {
  Shift: '⇧',
  Alt: '⌥',
  Ctrl: '⌃',
  Mod: '⌘',
  ArrowRight: '→',
  ArrowLeft: '←',
}

/**
 * A shortcut as it is labelled on the keys: "⌘⇧E" on macOS, elsewhere "Ctrl+Shift+E", in German
 * "Strg+Umschalt+E".
 */
export function shortcutText(shortcut: string, mac: boolean, language: InterfaceLanguage): string {
  const names = mac ? macKeys : words.in(language).keys
  return shortcut
    .split('+')
    .map((key) => names[key] ?? key)
    .join(mac ? '' : '+')
}
