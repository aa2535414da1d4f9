import type { printing as english } from '../en/printing.ts'
import type { Same } from '../same.ts'

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
    length: 'Länge',
  },
  words_one: '{{count}} Wort',
  words_other: '{{count}} Wörter',
  suggestions_one: 'Mit {{count}} Vorschlag, über den noch nicht entschieden ist',
  suggestions_other: 'Mit {{count}} Vorschlägen, über die noch nicht entschieden ist',
  saved: '{{name}} ist gesichert.',
  embargoed: 'Dieser Artikel hat eine Sperrfrist',
  embargoedAsk:
    'Er soll die Redaktion nicht vor dem {{until}} verlassen. Wer ihn jetzt druckt, steht danach im Verlauf.',
  halted: 'Dieser Artikel wurde gestoppt',
  haltedAsk: 'Er soll nicht mehr verwendet werden. Sein Status steht auf der gedruckten Seite.',
  insist: 'Trotzdem drucken',
}
