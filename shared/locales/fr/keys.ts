/** Keys as they are called on a French keyboard (AZERTY). */
export const keys: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  Shift: 'Maj',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Enter: 'Entrée',
  Escape: 'Échap',
  Space: 'Espace',
  Backspace: 'Retour arrière',
  Delete: 'Suppr',
  Insert: 'Inser',
  Home: 'Début',
  End: 'Fin',
  PageUp: 'Pg préc',
  PageDown: 'Pg suiv',
}
