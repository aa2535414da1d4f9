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
  typography: {
    title: 'Typografie',
    none: 'Alles ist so gesetzt, wie es die Sprache des Artikels verlangt.',
    apply_one: '{{count}} Änderung vornehmen',
    apply_other: '{{count}} Änderungen vornehmen',
    count: '{{count}} von {{of}}',
    kinds: {
      quotes: 'Anführungszeichen',
      apostrophe: 'Apostrophe',
      dash: 'Gedankenstriche',
      ellipsis: 'Auslassungspunkte',
      percent: 'Prozentzeichen',
      unit: 'Zahlen und ihre Einheiten',
      initials: 'Initialen',
      abbreviation: 'Abkürzungen',
      number: 'Tausender',
      date: 'Daten',
      punctuation: 'Abstände vor Satzzeichen',
    },
  },
  largePaste: {
    title: 'Das ist ein langer Text',
    text: 'Sie fügen {{characters}} Zeichen ein. Als Agenturtext gelesen wird daraus ein eigener Artikel, in dem Titel, Ortsmarke und Absätze erkannt sind. Hier eingefügt, kann das Schreiben langsam werden.',
    import: 'Als Agenturtext lesen',
    insert: 'Hier einfügen',
    file: 'Eingefügter Text.txt',
  },
}
