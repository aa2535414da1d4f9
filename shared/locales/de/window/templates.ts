import type { templates as english } from '../../en/window/templates.ts'
import type { Same } from '../../same.ts'

export const templates: Same<typeof english> = {
  title: 'Neu aus Vorlage',
  empty: 'Noch keine Vorlagen',
  emptyHint:
    'Öffnen Sie einen Artikel, mit dem andere beginnen sollen, und wählen Sie im Menü Datei „Als Vorlage sichern …“.',
  saveTitle: 'Als Vorlage sichern',
  saveHelp: 'Alles im Artikel kommt in die neuen, nur nicht seine Zeiten, seine Adresse und sein Status.',
  name: 'Name',
  save: 'Vorlage sichern',
  saved: '„{{name}}“ ist jetzt eine Vorlage.',
  show: 'Vorlagen zeigen',
  nameless: 'Ohne Namen',
  rename: 'Umbenennen',
  renameOf: '{{name}} umbenennen',
  delete: 'Löschen',
  deleteOf: '{{name}} löschen',
  deleteAsk: 'Die Vorlage „{{name}}“ löschen? Artikel, die mit ihr begonnen wurden, bleiben.',
  keep: 'Behalten',
}
