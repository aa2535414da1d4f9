import type { provenance as english } from '../../en/window/provenance.ts'
import type { Same } from '../../same.ts'

export const provenance: Same<typeof english> = {
  title: 'Woher die Wörter kommen',
  hide: 'Ausblenden',
  sample: 'Aa',
  empty: 'Noch keine Wörter.',
  help: 'Die Einfügemarke in eine farbige Passage setzen, um zu sehen, woher sie kommt.',
  unknown: 'Von einem älteren Lede, das noch nicht aufschrieb, woher Wörter kommen.',
  kinds: {
    written: 'Getippt',
    dictated: 'Diktiert',
    pasted: 'Eingefügt',
    wire: 'Agenturtext',
    document: 'Aus einem Dokument',
    generated: 'Generiert',
    unknown: 'Unbekannt',
  },
  generator: 'Generator',
  program: 'Kopiert aus',
  address: 'Adresse der Seite',
  note: 'Notiz',
  noteHelp: 'Was gefragt wurde, wer es geprüft hat: für Kollegen, nie veröffentlicht.',
  mark: {
    title: 'Woher diese Wörter kommen',
    kind: 'Herkunft',
    confirm: 'Kennzeichnen',
    own: 'Die ausgewählten Wörter gelten als hier getippt.',
  },
  paste: {
    title: 'Als generiert einfügen',
    text: 'Text',
    help: 'Hier einfügen, was der Generator geschrieben hat.',
    confirm: 'Einfügen',
  },
}
