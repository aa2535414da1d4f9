import type { printing as english } from '../../en/window/printing.ts'
import type { Same } from '../../same.ts'

export const printing: Same<typeof english> = {
  body: 'Text',
  fields: {
    embargo: 'Sperrfrist bis',
    published: 'Veröffentlichung',
    agency: 'Agentur',
    category: 'Ressort',
    keywords: 'Stichwörter',
    urgency: 'Dringlichkeit',
    usageTerms: 'Nutzungsbedingungen',
    editorNote: 'Hinweis an die Redaktion',
    label: 'Kennzeichnung',
    length: 'Länge',
  },
  words_one: '{{count}} Wort',
  words_other: '{{count}} Wörter',
  suggestions_one: 'Mit {{count}} Vorschlag, über den noch nicht entschieden ist',
  suggestions_other: 'Mit {{count}} Vorschlägen, über die noch nicht entschieden ist',
  saved: '{{name}} ist gesichert.',
  embargoed: 'Dieser Artikel hat eine Sperrfrist',
  held: 'Dieser Artikel wird zurückgehalten',
  ask: 'Sein Status steht auf der gedruckten Seite. Dass Sie ihn jetzt drucken, steht danach im Verlauf.',
  insist: 'Trotzdem drucken',
}
