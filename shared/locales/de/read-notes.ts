import type { readNotes as english } from '../en/read-notes.ts'

export const readNotes: Record<keyof typeof english, string> = {
  largeTable:
    'Eine Tabelle hat {{cells}} Zellen, mehr als die {{limit}}, die eine Tabelle haben darf: Ihr Text steht in Absätzen, je Zeile einer, mit Tabulatoren zwischen den Zellen.',
  zoneOfAgency: 'Im Text steht keine Zeitzone: Die der Agentur, {{zone}}, wurde genommen.',
  zoneOfPlace: 'Im Text steht keine Zeitzone: Die des Ortes, {{zone}}, wurde genommen.',
  zoneOfSettings: 'Im Text steht keine Zeitzone: Die aus Ihren Einstellungen, {{zone}}, wurde genommen.',
  zoneOutOfSeason:
    '{{abbreviation}} gilt an diesem Tag nicht: Die Zeit in {{zone}} ({{offset}}) wurde genommen. Prüfen Sie sie.',
  zoneAmbiguous: '{{abbreviation}} kann mehrere Zeitzonen bedeuten: {{zone}} wurde genommen. Prüfen Sie sie.',
  yearAssumed: 'Die Ortsmarke nennt kein Jahr: {{year}} wurde genommen.',
  tracked: 'Die nachverfolgten Änderungen kommen als Vorschläge mit.',
  comments: 'Kommentare, die mitkommen: {{comments}}.',
  imagesMissing:
    'Bilder, die nicht da sind: {{images}}. Sie kommen mit, wenn die Seite zusammen mit ihren Bildern oder deren Ordner auf das Fenster gezogen wird.',
  pages:
    'Der Text wurde danach zusammengesetzt, wo er auf den Seiten einer PDF-Datei steht (Seiten: {{pages}}). Prüfen Sie die Reihenfolge der Spalten und wo Absätze enden.',
  encoding: 'Die Datei sagt nicht, wie sie kodiert ist: {{encoding}} wurde erkannt.',
  unknownVersion:
    'Die Meldung ist nach eigener Angabe {{format}} {{version}}, was Lede nicht kennt: Sie wurde als neueste bekannte Version gelesen. Bitte vergleichen.',
}
