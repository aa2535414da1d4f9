import type { palette as english } from '../../en/window/palette.ts'
import type { Same } from '../../same.ts'

export const palette: Same<typeof english> = {
  title: 'Befehlspalette',
  placeholder: 'Was möchten Sie tun?',
  none: 'Kein Befehl passt. Löschen Sie ein, zwei Buchstaben.',
  help: 'So heißt kein Befehl. Die Liste der Tastenkürzel nennt alle Befehle nach ihren Menüs.',
  drafts: {
    title: 'Zu Entwurf springen',
    placeholder: 'Titel, Slugline oder Wörter aus dem Text',
    hint: 'Die Eingabetaste öffnet ihn, {{keys}} neben dem aktiven Entwurf.',
    none: 'Kein Entwurf passt. Löschen Sie ein, zwei Buchstaben.',
    empty: 'Die Bibliothek ist leer.',
  },
  languages: {
    title: 'Sprache der Oberfläche',
    placeholder: 'Eine Sprache, wie sie sich nennt oder wie Sie sie nennen',
    none: 'Keine Sprache passt. Löschen Sie ein, zwei Buchstaben.',
  },
}
