/** Keys as they are called on a German keyboard (DIN 2137). */
export const keys: Readonly<Record<string, string>> = {
  Mod: 'Strg',
  Ctrl: 'Strg',
  Shift: 'Umschalt',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Enter: 'Eingabe',
  Backspace: 'Rücktaste',
  Delete: 'Entf',
  Insert: 'Einfg',
  Home: 'Pos1',
  End: 'Ende',
  PageUp: 'Bild ↑',
  PageDown: 'Bild ↓',
}
