import type { editor as english } from '../en/editor.ts'
import type { Same } from '../same.ts'

export const editor: Same<typeof english> = {
  toolbar: 'Formatierung',
  bubble: 'Formatierung der Auswahl',
  more: 'Weitere Formatierung',
  body: 'Text',
  lines: {
    kicker: 'Dachzeile',
    headline: 'Titel',
    deck: 'Unterzeile',
    bylines: 'Autorenzeile',
    body: 'Schreiben Sie den Text …',
  },
  dateline: { edit: 'Ortsmarke bearbeiten' },
  link: {
    title: 'Link',
    address: 'Adresse',
    apply: 'Link setzen',
    remove: 'Link entfernen',
    refused: 'Ein Link braucht eine Webadresse (https://…) oder eine E-Mail-Adresse.',
  },
  largePaste: {
    title: 'Das ist ein langer Text',
    text: 'Sie fügen {{characters}} Zeichen ein. Als Agenturtext gelesen wird daraus ein eigener Artikel, in dem Titel, Ortsmarke und Absätze erkannt sind. Hier eingefügt, kann das Schreiben langsam werden.',
    import: 'Als Agenturtext lesen',
    insert: 'Hier einfügen',
    file: 'Eingefügter Text.txt',
  },
}
