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
    other: 'Entwurf daneben',
    divider: 'Trenner zwischen den Entwürfen',
    library: 'Bibliothek',
    editor: 'Editor',
    inspector: 'Artikelfelder',
    preview: 'Vorschau',
    review: 'Abnahme',
  },
  noFullScreen: 'Der Browser lässt Lede nicht in den Vollbildmodus. Nehmen Sie sein eigenes Menü.',
  tabs: {
    label: 'Offene Entwürfe',
    close: '{{headline}} schließen',
    unsaved: 'nicht gespeichert',
    menu: 'Aktionen für den Tab',
    beside: 'Daneben zeigen',
    alone: 'Geteilte Ansicht beenden',
    all: 'Alle offenen Entwürfe',
  },
  save: {
    saved: 'Gespeichert',
    savedHint: 'Alles in diesem Entwurf liegt auf der Platte.',
    byItself: 'Alles in diesem Entwurf liegt auf der Platte. Lede sichert, während Sie schreiben.',
    saving: 'Speichert …',
    savingHint: 'Die letzte Änderung ist auf dem Weg zur Platte.',
    unsaved: 'Nicht gespeichert',
  },
  desk: {
    connecting: 'Verbindung zum Desk …',
    away: 'Der Desk ist nicht da. Ihre Änderungen bleiben in diesem Fenster und werden gespeichert, sobald er zurück ist.',
    silent:
      'Der Desk antwortet nicht. Schweigt er weiter, startet Lede einen anderen; was Sie schreiben, bleibt so lange in diesem Fenster.',
  },
  readOnly: {
    bin: 'Dieser Entwurf liegt im Papierkorb. Stellen Sie ihn wieder her, um weiterzuschreiben.',
    newer: 'Dieser Entwurf wurde mit einem neueren Lede geschrieben. Er lässt sich hier lesen, nicht bearbeiten.',
    restore: 'Wiederherstellen',
  },
  failed: { title: 'Dieser Entwurf ließ sich nicht öffnen', close: 'Tab schließen' },
  stranded: {
    gone: 'Was Sie hier geschrieben haben, wurde nicht gespeichert, und der Entwurf ist nicht mehr in der Bibliothek. Es liegt noch in diesem Fenster: Sie können einen neuen Entwurf daraus machen.',
    misfit:
      'In diesem Fenster liegt etwas Geschriebenes, das der Desk nicht hat und das nicht zum heutigen Stand dieses Entwurfs passt. Sie können einen neuen Entwurf daraus machen.',
    renew: 'Neuen Entwurf daraus machen',
    discard: 'Verwerfen',
  },
  broken: {
    part: 'Wegen eines Fehlers in Lede kann dieser Teil nicht gezeigt werden. Was Sie geschrieben haben, bleibt erhalten.',
    again: 'Noch einmal versuchen',
    window: 'Ein Fehler in Lede hat dieses Fenster angehalten',
    kept: 'Was Sie geschrieben haben, bleibt erhalten und wird trotzdem gespeichert. Laden Sie das Fenster neu, um weiterzuarbeiten.',
    reload: 'Fenster neu laden',
  },
  embargoed: 'Gesperrt bis {{until}}',
  status: {
    draft: 'Entwurf',
    inReview: 'In Abnahme',
    changesRequested: 'Änderungen verlangt',
    approved: 'Freigegeben',
    published: 'Veröffentlicht',
    spiked: 'Verworfen',
    killed: 'Zurückgezogen',
  },
  conflicts_one: '{{count}} offener Konflikt',
  conflicts_other: '{{count}} offene Konflikte',
}
