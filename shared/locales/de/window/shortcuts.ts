import type { shortcuts as english } from '../../en/window/shortcuts.ts'
import type { Same } from '../../same.ts'

export const shortcuts: Same<typeof english> = {
  title: 'Tastenkürzel',
  inSettings: 'Tastenkürzel ändern …',
  search: 'Befehl oder Tasten finden',
  noMatch: 'Kein Befehl passt. Löschen Sie ein, zwei Buchstaben.',
  none: 'kein Kürzel',
  change: '{{name}}: {{keys}}. Zum Ändern drücken',
  press: 'Tasten drücken …',
  keys: 'Esc lässt alles, wie es ist, die Rücktaste nimmt das Kürzel weg.',
  reset: '{{name}} das eigene Kürzel zurückgeben',
  resetAll: 'Alle Kürzel zurücksetzen',
  taken: '{{keys}} gehört schon zu „{{name}}“.',
  takeOver: 'Übernehmen',
  leave: 'Dort lassen',
  writes:
    'Diese Tasten braucht das Schreiben. Halten Sie Strg, Cmd oder Alt dazu, oder nehmen Sie eine Funktionstaste.',
  reserved: {
    text: '{{keys}} bleibt, was es überall ist: Ausschneiden, Kopieren, Einfügen, Alles auswählen. Nehmen Sie andere Tasten.',
    system: '{{keys}} gehört dem System und kommt hier nie an. Nehmen Sie andere Tasten.',
    browser: '{{keys}} gehört dem Browser und kommt hier nie an. Nehmen Sie andere Tasten.',
  },
}
