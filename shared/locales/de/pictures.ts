import type { pictures as english } from '../en/pictures.ts'
import type { Same } from '../same.ts'

export const pictures: Same<typeof english> = {
  title: 'Aus dem Bild',
  about:
    'Was die Bilddatei über das Bild sagt. Es bleibt in der Bibliothek: Was veröffentlicht wird, enthält nichts davon.',
  nothing: 'Die Datei sagt nichts über das Bild.',
  facts: {
    headline: 'Überschrift',
    caption: 'Bildunterschrift',
    alt: 'Alternativtext',
    extendedDescription: 'Ausführliche Beschreibung',
    creators: 'Urheber',
    credit: 'Bildnachweis',
    source: 'Quelle',
    copyright: 'Copyright',
    usageTerms: 'Nutzungsbedingungen',
    rightsAddress: 'Lizenz',
    instructions: 'Hinweise',
    created: 'Aufgenommen',
    city: 'Ort',
    region: 'Region',
    country: 'Land',
    persons: 'Zu sehen',
    keywords: 'Stichwörter',
  },
  origin: 'Entstehung',
  origins: {
    camera: 'Mit einer Kamera aufgenommen',
    scan: 'Von Film oder Papier eingescannt',
    edited: 'Mit einer Kamera aufgenommen und bearbeitet',
    drawn: 'Von einem Menschen am Computer gemacht',
    data: 'Von einem Programm aus Daten gemacht',
    screen: 'Vom Bildschirm aufgenommen',
    composite: 'Aus mehreren Bildern zusammengesetzt',
    partlyGenerated: 'Zusammengesetzt, zum Teil von KI erzeugt',
    generated: 'Von KI erzeugt',
  },
  credentials: 'Content Credentials',
  claims: 'Vorhanden, nicht geprüft. Sie behaupten: {{claims}}',
  present: 'Vorhanden, nicht geprüft.',
  unreadable: 'Vorhanden, aber nicht lesbar. Nicht geprüft.',
}
