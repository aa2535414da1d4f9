import type { shell as english } from '../en/shell.ts'

export const shell: Record<keyof typeof english, string> = {
  'closing.message': 'Einige Änderungen sind noch nicht gesichert.',
  'closing.kept':
    'Der Desk antwortet nicht. Sie liegen im eigenen Speicher dieses Fensters auf diesem Computer und werden gesichert, wenn Sie Lede wieder öffnen.',
  'closing.lost': 'Lede schließt von selbst, sobald sie es sind. Wer jetzt schließt, verliert sie.',
  'closing.stay': 'Weiterschreiben',
  'closing.close': 'Schließen',
  'closing.discard': 'Schließen und verlieren',

  'desk.failed': 'Lede kann seine Bibliothek nicht öffnen.',
  'desk.again': 'Noch einmal versuchen',
  'desk.quit': 'Beenden',

  'window.gone': 'Das Fenster reagiert nicht mehr.',
  'window.goneDetail':
    'Was als gesichert angezeigt wurde, ist gesichert; was es noch nicht war, liegt bereit. Lede kann das Fenster neu öffnen und sichert dort weiter.',
  'window.again': 'Neu öffnen',

  'files.stories': 'Artikel (Dokumente, Seiten, Mails, Feeds, Agenturmeldungen, Text, Lede-Pakete)',
  'files.package': 'Lede-Paket',
  'files.all': 'Alle Dateien',
  'files.chooseFolder': 'Hierhin exportieren',

  'spelling.none': 'Keine Vorschläge',
  'spelling.learn': 'Ins Wörterbuch aufnehmen',

  'menu.window': 'Fenster',
  untitled: 'Noch ohne Titel',
  about: 'Über Lede',
  services: 'Dienste',
  hide: 'Lede ausblenden',
  hideOthers: 'Andere ausblenden',
  unhide: 'Alle einblenden',
  quit: 'Lede beenden',
  cut: 'Ausschneiden',
  copy: 'Kopieren',
  paste: 'Einfügen',
  pasteAndMatchStyle: 'Ohne Formatierung einfügen',
  selectAll: 'Alles auswählen',
  resetZoom: 'Fenster in Originalgröße',
  zoomIn: 'Fenster vergrößern',
  zoomOut: 'Fenster verkleinern',
  minimize: 'Minimieren',
  zoom: 'Zoomen',
  front: 'Alle nach vorne bringen',
  reload: 'Neu laden',
  toggleDevTools: 'Entwicklerwerkzeuge',
}
