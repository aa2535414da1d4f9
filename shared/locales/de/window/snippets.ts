import type { snippets as english } from '../../en/window/snippets.ts'
import type { Same } from '../../same.ts'

export const snippets: Same<typeof english> = {
  title: 'Textbausteine',
  intro:
    'Tippen Sie das Kürzel und ein Leerzeichen oder Tab: Der Text tritt an seine Stelle. Eine Rücktaste holt das Kürzel zurück. Eine leere Zeile beginnt einen neuen Absatz.',
  placeholders: {
    date: 'das Datum von heute, in der Sprache des Artikels',
    time: 'die Uhrzeit',
    name: 'Ihr Name',
    initials: 'Ihr Namenskürzel',
    cursor: 'wohin die Schreibmarke kommt',
  },
  empty: 'Noch keine Textbausteine. Legen Sie einen an für das, was Sie immer wieder schreiben.',
  add: 'Textbaustein anlegen',
  abbreviation: 'Kürzel',
  text: 'Text',
  remove: 'Textbaustein {{name}} entfernen',
  noSpace: 'In einem Kürzel stehen keine Leerzeichen.',
  twice: 'Dieses Kürzel gibt es schon.',
}
