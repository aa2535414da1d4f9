import type { exporting as english } from '../en/export.ts'
import type { Same } from '../same.ts'

export const exporting: Same<typeof english> = {
  title_one: '„{{headline}}“ exportieren',
  title_other: '{{count}} Geschichten exportieren',
  format: 'Format',
  formats: { html: 'Seite', 'html-fragment': 'Fragment für ein CMS', text: 'Reiner Text', json: 'Lede-JSON' },
  formatHelp: {
    html: 'Eine vollständige, veröffentlichungsreife HTML-Seite mit ihren Metadaten.',
    'html-fragment': 'Nur der Artikel als HTML, zum Einsetzen in ein Redaktionssystem.',
    text: 'Die Geschichte als Agenturtext, ohne Formatierung.',
    json: 'Alles über die Geschichte, auch interne Hinweise, für ein anderes Lede.',
  },
  checking: 'Wird geprüft …',
  ready_one: 'Nichts steht im Weg.',
  ready_other: 'Bei {{count}} Geschichten steht nichts im Weg.',
  blocked: 'Noch nicht exportierbar',
  warned: 'Einen Blick wert',
  embargoed: 'Gesperrt',
  insist: 'Vor Ablauf der Sperrfrist exportieren',
  insistHelp: 'Gesperrte Geschichten bleiben draußen, solange Sie nicht darauf bestehen.',
  copy: 'Als HTML kopieren',
  save: 'Datei sichern …',
  saveMany_one: '{{count}} Geschichte exportieren',
  saveMany_other: '{{count}} Geschichten exportieren',
  progress: '{{done}} von {{count}}',
  stop: 'Anhalten',
  done_one: '{{count}} Geschichte exportiert.',
  done_other: '{{count}} Geschichten exportiert.',
  saved: '{{name}} ist gesichert.',
  failed: 'Nicht exportiert',
  skipped: 'ausgelassen',
  stopped: 'Nach {{done}} von {{count}} angehalten.',
  copied: 'Die Geschichte liegt als HTML in der Zwischenablage.',
  clipboardRefused:
    'Die Zwischenablage ließ sich nicht beschreiben. Erlauben Sie es für dieses Fenster oder sichern Sie das Fragment als Datei.',
}
