import type { welcome as english } from '../../en/window/welcome.ts'
import type { Same } from '../../same.ts'

export const welcome: Same<typeof english> = {
  title: 'Beginnen Sie Ihren ersten Artikel',
  intro:
    'Lede arbeitet ohne Netz. Alles bleibt auf diesem Computer, und was Sie schreiben, liegt gleich darauf auf der Platte.',
  back: 'Wie geht es weiter?',
  ways: {
    'article.new': 'Von Grund auf schreiben, beginnend mit dem Titel.',
    'wire.paste': 'Die Seite einer Agentur ganz einfügen: Lede findet den Artikel darin.',
    'file.open':
      'Agenturtexte und -meldungen, Dokumente (Word, OpenDocument, RTF, PDF, Markdown), Webseiten, E-Mails, Feeds, Pakete. Dateien lassen sich auch hier ablegen.',
    'template.new': 'So beginnen, wie andere Artikel dieser Art.',
    'sample.open': 'Eine kurze Lokalgeschichte, in der alles vorkommt, zum Umsehen.',
  },
  recent: 'Zuletzt geändert',
}
