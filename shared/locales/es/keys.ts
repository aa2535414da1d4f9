/** Keys as they are called on a Spanish keyboard. */
export const keys: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  Shift: 'Mayús',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Enter: 'Intro',
  Escape: 'Esc',
  Space: 'Espacio',
  Backspace: 'Retroceso',
  Delete: 'Supr',
  Insert: 'Insert',
  Home: 'Inicio',
  End: 'Fin',
  PageUp: 'Re Pág',
  PageDown: 'Av Pág',
}
