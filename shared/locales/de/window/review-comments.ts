import type { comments as english } from '../../en/window/review-comments.ts'
import type { Same } from '../../same.ts'

export const comments: Same<typeof english> = {
  margin: 'Kommentare neben dem Text',
  filter: { label: 'Welche Kommentare', open: 'Offen', resolved: 'Erledigt', gone: 'Text fehlt' },
  none: {
    open: 'Keine offenen Kommentare. Wählen Sie eine Stelle aus oder gehen Sie in ein Feld und drücken Sie {{shortcut}}; ohne beides gilt der Kommentar dem ganzen Artikel.',
    resolved: 'Noch ist nichts erledigt.',
    gone: 'Jede kommentierte Stelle steht noch im Text.',
  },
  add: 'Artikel kommentieren',
  on: {
    story: 'Zum ganzen Artikel',
    field: 'Zu „{{field}}“',
    text: '„{{quote}}“',
    gone: 'Nicht mehr im Text: „{{quote}}“',
  },
  thread: 'Kommentar von {{name}}: {{text}}',
  removed: 'Dieser Kommentar wurde gelöscht.',
  people: 'Leute der Redaktion',
  new: 'Neuer Kommentar',
  reply: 'Antwort',
  send: 'Kommentieren',
  discard: 'Verwerfen',
  replies_one: '{{count}} Antwort',
  replies_other: '{{count}} Antworten',
  resolve: 'Erledigt',
  reopen: 'Wieder öffnen',
  remove: 'Kommentar von {{name}} löschen',
  onField_one: '{{count}} Kommentar zu „{{field}}“',
  onField_other: '{{count}} Kommentare zu „{{field}}“',
}
