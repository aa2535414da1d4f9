import type { app as english } from '../en/app.ts'
import type { Same } from '../same.ts'

export const app: Same<typeof english> = {
  name: 'Lede',
  close: 'Schließen',
  cancel: 'Abbrechen',
  dismiss: 'Ausblenden',
  more: 'Mehr',
  undo: 'Rückgängig',
  loading: 'Wird geöffnet …',
  untitled: 'Noch ohne Titel',
  panes: {
    library: 'Bibliothek',
    editor: 'Editor',
    inspector: 'Artikelfelder',
    preview: 'Vorschau',
    review: 'Abnahme',
  },
  tabs: { label: 'Offene Entwürfe', close: '{{headline}} schließen', unsaved: 'nicht gespeichert' },
  save: {
    saved: 'Gespeichert',
    savedHint: 'Alles in diesem Entwurf liegt auf der Platte.',
    saving: 'Speichert …',
    savingHint: 'Die letzte Änderung ist auf dem Weg zur Platte.',
    unsaved: 'Nicht gespeichert',
  },
  desk: {
    connecting: 'Verbindung zum Desk …',
    away: 'Der Desk ist nicht da. Ihre Änderungen bleiben in diesem Fenster und werden gespeichert, sobald er zurück ist.',
  },
  readOnly: {
    bin: 'Dieser Entwurf liegt im Papierkorb. Stellen Sie ihn wieder her, um weiterzuschreiben.',
    newer: 'Dieser Entwurf wurde mit einem neueren Lede geschrieben. Er lässt sich hier lesen, nicht bearbeiten.',
    restore: 'Wiederherstellen',
  },
  failed: { title: 'Dieser Entwurf ließ sich nicht öffnen', close: 'Tab schließen' },
  status: {
    draft: 'Entwurf',
    inReview: 'In Abnahme',
    changesRequested: 'Änderungen verlangt',
    approved: 'Freigegeben',
    published: 'Veröffentlicht',
    spiked: 'Verworfen',
  },
  shortcuts: { title: 'Tastenkürzel', none: 'kein Kürzel' },
}
