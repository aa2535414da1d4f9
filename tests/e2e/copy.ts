import { type Article, emptyArticle } from '#shared/article/article.ts'

const paragraph = (text: string, level: number | null = null) => ({
  type: 'paragraph',
  attrs: { level },
  content: [{ type: 'text', text }],
})
const row = (type: string, ...texts: string[]) => ({
  type: 'tableRow',
  content: texts.map((text) => ({
    type,
    attrs: { colspan: 1, rowspan: 1, colwidth: null },
    content: [paragraph(text)],
  })),
})
const item = (text: string) => ({ type: 'listItem', content: [paragraph(text)] })

/**
 * A long German story with every kind of block and every field: long words, long lines, much of
 * everything.
 */
export const longStory: Article = {
  ...emptyArticle('de'),
  kicker: 'Hochwasserschutz an der Wendel',
  headline:
    'Landeshochwasserschutzverordnung: Kleinseestadt erhöht die Deiche und verlegt zwei Straßenbahnhaltestellen',
  deck: 'Die Anwohnerinnen und Anwohner der Uferpromenade müssen sich auf eine Bauzeit von mindestens achtzehn Monaten einstellen.',
  summary: 'Kleinseestadt baut die Deiche aus. Die Arbeiten beginnen im März und kosten 48 Millionen Euro.',
  bylines: ['Henrike Wollenweber-Achternbusch', 'Jonas Petersen'],
  dateline: { place: 'Kleinseestadt', region: null, country: null, date: '2026-11-21', agency: 'BelTA', text: null },
  agency: 'BelTA',
  category: 'Umwelt',
  keywords: ['Hochwasserschutz', 'Straßenbahn', 'Landeshochwasserschutzverordnung', 'Wendel'],
  slugline: 'DEICH-KLEINSEESTADT',
  urgency: 4,
  publishedAt: '2026-11-21T10:15:00+01:00',
  timeZone: 'Europe/Berlin',
  canonicalUrl: 'https://nachrichten.example.org/umwelt/deiche-kleinseestadt-2026',
  usageTerms: 'Honorarfreier Abdruck mit Quellenangabe.',
  editorNote: 'Die Zahl der Haltestellen bitte noch einmal bei den Verkehrsbetrieben nachfragen.',
  body: {
    type: 'doc',
    content: [
      paragraph(
        'Der Stadtrat von Kleinseestadt hat am Freitag mit großer Mehrheit beschlossen, die Deiche entlang der Wendel um bis zu 1,40 Meter zu erhöhen. Damit setzt die Stadt als erste im Bezirk die neue Landeshochwasserschutzverordnung um.',
      ),
      paragraph(
        '„Wir bauen nicht für das nächste Jahr, wir bauen für das nächste Jahrhundert“, sagte Baudezernentin Marlies Oberholzer nach der Sitzung. Die Kosten von 48 Millionen Euro tragen Land und Stadt je zur Hälfte.',
      ),
      paragraph('Zwei Haltestellen ziehen um', 2),
      paragraph(
        'Von den Arbeiten betroffen sind die Straßenbahnhaltestellen Fischmarkt und Uferpromenade. Beide werden für die Dauer der Bauarbeiten um rund 200 Meter stadteinwärts verlegt.',
      ),
      {
        type: 'bulletList',
        content: [
          item('Baubeginn am rechten Ufer: 2. März'),
          item('Verlegung der Haltestellen: 16. März'),
          item('Fertigstellung: voraussichtlich im September des folgenden Jahres'),
        ],
      },
      {
        type: 'blockquote',
        content: [
          paragraph(
            'Uns wurde versprochen, dass die Geschäfte jederzeit erreichbar bleiben. Daran messen wir die Stadt.',
          ),
        ],
      },
      paragraph('Kritik an der Bauzeit', 3),
      ...Array.from({ length: 6 }, (_, index) =>
        paragraph(
          `Absatz ${index + 1}: Die Gewerbetreibenden an der Promenade befürchten Umsatzeinbußen. Ihr Sprecher Theodor Lindqvist verlangte eine Entschädigungsregelung, wie sie bei der Sanierung der Wendelbrücke vor zwölf Jahren gegolten hatte. Die Stadt kündigte an, bis Weihnachten einen Vorschlag zu machen.`,
        ),
      ),
      {
        type: 'table',
        attrs: { caption: 'Die Bauabschnitte im Überblick' },
        content: [
          row('tableHeader', 'Abschnitt', 'Beginn', 'Kosten (Millionen Euro)'),
          row('tableCell', 'Rechtes Ufer bis Fischmarkt', '2. März', '21,5'),
          row('tableCell', 'Linkes Ufer mit Uferpromenade', '16. März', '26,5'),
        ],
      },
      {
        type: 'factBox',
        content: [
          paragraph('Die Wendel', 3),
          paragraph('Der Fluss ist 214 Kilometer lang und führt im März dreimal so viel Wasser wie im August.'),
        ],
      },
      {
        type: 'pullQuote',
        attrs: { attribution: 'Marlies Oberholzer, Baudezernentin' },
        content: [{ type: 'text', text: '„Wir bauen für das nächste Jahrhundert.“' }],
      },
      {
        type: 'linkCard',
        attrs: {
          url: 'https://video.example.org/deich',
          title: 'Rundflug über die Deiche',
          description: 'Drei Minuten von der Mündung bis zum Fischmarkt.',
          site: 'Stadtkanal Kleinseestadt',
          kind: 'video',
        },
      },
      {
        type: 'relatedLinks',
        content: ['Was die Verordnung verlangt', 'Hochwasser 2013: eine Chronik'].map((text, index) => ({
          type: 'relatedLink',
          attrs: { href: `https://nachrichten.example.org/${index}` },
          content: [{ type: 'text', text }],
        })),
      },
      { type: 'horizontalRule' },
      paragraph('Die Bürgerversammlung beginnt am 3. Dezember um 19 Uhr in der Aula der Wendelschule.'),
    ],
  },
}

/** An agency's page copied as a whole: navigation, the story, and what is below it. */
export const agencyPage = `Startseite
Politik
Wirtschaft
Newsletter abonnieren
Freitag, 20. November 2026
Wirtschaft
20 November 2026, 09:15

Neue Fähre verbindet Kleinseestadt und Nordmole im Stundentakt

MINSK, 20. November (BelTA) – Zwischen Kleinseestadt und Nordmole fährt seit Freitag wieder eine Fähre. Das teilte die Hafenverwaltung mit.

„Die Nachfrage ist schon am ersten Tag größer, als wir erwartet haben“, sagte Hafenmeister Emil Sandberg. Die Überfahrt dauert 35 Minuten und kostet vier Euro.

Im Sommer soll ein zweites Schiff dazukommen.

Teilen
Facebook
Abonnieren Sie uns auf
Letzte Nachrichten
`

/** Text copied from a PDF, with the line breaks of the printed page. */
export const hardWrapped = `Der Stadtrat von Kleinseestadt hat am Freitag mit gro-
ßer Mehrheit beschlossen, die Deiche entlang der Wendel
um bis zu 1,40 Meter zu erhöhen.
Die Kosten tragen Land und Stadt je zur Hälfte, wie Bau-
dezernentin Oberholzer nach der Sitzung mitteilte.`
