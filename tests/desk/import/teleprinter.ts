import type { Page } from './page.ts'

/**
 * Stories as wires send them and mail programs forward them: codes, hard wraps, no markup. All of
 * the copy is made up.
 */
export const teleprinter: Page[] = [
  {
    name: 'the AP wire with its header and caret',
    referenceDate: '2022-06-24',
    text: `r0123 u i bc-copper 06-21 0456
^BC-Chile-Copper,0123
^Copper mine reopens after tremor<
^Eds: Adds quotes.
^By LENA ORTIZ=
^Associated Press Writer=

   COPIAPO, Chile (AP) — The copper mine north of the town reopened
on Tuesday, two days after a tremor had closed its main shaft, and
the first shift went down at dawn.
   "We checked every beam," the foreman said. "There was nothing to
find."
   The union had asked for a longer pause.

AP-NY-06-21-22 0456EDT`,
    expect: {
      language: 'en',
      headline: 'Copper mine reopens after tremor',
      bylines: ['Lena Ortiz'],
      place: 'Copiapo',
      agency: 'AP',
      starts: 'The copper mine north of the town reopened on Tuesday, two days after',
      paragraphs: 3,
      ends: 'The union had asked for a longer pause.',
    },
  },
  {
    name: 'Reuters of the eighties: indented paragraphs, closer behind the text',
    referenceDate: '1987-03-01',
    text: `HARBOUR DUES RISE

    ROTTERDAM, Feb 26 - Harbour dues for bulk carriers will rise by
two pct from April, the port authority said in its quarterly
statement.
    Shippers called the rise moderate, since costs of dredging
had gone up much faster over the year.
    The dues were last raised in 1984.        REUTER
&#3;`,
    expect: {
      language: 'en',
      headline: 'HARBOUR DUES RISE',
      place: 'Rotterdam',
      date: '1987-02-26',
      agency: null,
      starts: 'Harbour dues for bulk carriers will rise by two pct from April, the port authority',
      paragraphs: 3,
      ends: 'in 1984.',
    },
  },
  {
    name: 'a table of results under a dateline alone on its line',
    referenceDate: '1987-03-01',
    text: `ORCHARD TOOLS INC 4TH QTR NET

    PORTLAND, Ore., Feb 26 -
    Shr 51 cts vs 33 cts
    Net 7,041,000 vs 4,467,000
    Revs 138.9 mln vs 131.4 mln
    NOTE: Net income for the quarter includes a gain of two mln
dlrs from the sale of a warehouse.
 Reuter
&#3;`,
    expect: {
      headline: 'ORCHARD TOOLS INC 4TH QTR NET',
      place: 'Portland',
      region: 'Ore.',
      date: '1987-02-26',
      starts: 'Shr 51 cts vs 33 cts',
      paragraphs: 4,
      ends: 'from the sale of a warehouse.',
    },
  },
  {
    name: 'dpa by teleprinter',
    text: `bas0123 4 vm 234 dpa 0456

Tiere/Zoo/Sachsen
Nashorn-Baby im Zoo von Leipzig geboren

Leipzig (dpa) - Im Leipziger Zoo ist in der Nacht zum Dienstag ein
Nashorn zur Welt gekommen. Das Jungtier und seine Mutter seien
wohlauf, teilte der Zoo mit.

Besucher können den Nachwuchs frühestens in drei Wochen sehen. Bis
dahin bleibt das Haus der Dickhäuter geschlossen, sagte eine
Sprecherin.

dpa yy z xx n1`,
    expect: {
      language: 'de',
      headline: 'Nashorn-Baby im Zoo von Leipzig geboren',
      place: 'Leipzig',
      agency: 'dpa',
      starts: 'Im Leipziger Zoo ist in der Nacht zum Dienstag ein Nashorn zur Welt',
      paragraphs: 2,
      ends: 'sagte eine Sprecherin.',
    },
  },
  {
    name: 'hard-wrapped with neither empty lines nor indentation',
    referenceDate: '2022-06-24',
    text: `Glacier path closed for the season
BERN, June 21 (Reuters) - The path along the glacier will stay closed
this summer because the ice has drawn back too far, the canton said on
Tuesday.
Hikers are asked to use the lower route, which was repaired in spring
and takes an hour longer.
The canton wants to decide in autumn whether a new bridge can be built.
(MORE)`,
    expect: {
      headline: 'Glacier path closed for the season',
      place: 'Bern',
      agency: 'Reuters',
      date: '2022-06-21',
      starts: 'The path along the glacier will stay closed this summer because',
      paragraphs: 3,
      ends: 'can be built.',
    },
  },
  {
    name: 'the end marked -30-, the slug on top',
    referenceDate: '2022-06-24',
    text: `BC-FERRY
Slug: FERRY-STORM
Headline: Ferry returns to the islands
By Jane Doe

HALIFAX, June 21 (Reuters) - The ferry to the islands sails again.

Two storms had torn away the pier.

-30-`,
    expect: {
      headline: 'Ferry returns to the islands',
      bylines: ['Jane Doe'],
      place: 'Halifax',
      starts: 'The ferry to the islands sails again.',
      paragraphs: 2,
    },
  },
  {
    name: 'double-spaced, as some mail programs leave it',
    referenceDate: '2022-06-24',
    text: `Beekeepers count their losses


GRAZ, June 21 (Reuters) - Beekeepers in the south of the country have

lost a third of their colonies over the winter, the association said

on Tuesday, and asked for help from the province.


The mild January had woken the bees too early, and the cold of March

then found them without food.`,
    expect: {
      headline: 'Beekeepers count their losses',
      place: 'Graz',
      starts: 'Beekeepers in the south of the country have lost a third',
      paragraphs: 2,
    },
  },
  {
    name: 'no headline, one paragraph',
    referenceDate: '2022-06-24',
    text: 'OSLO, June 21 (Reuters) - The museum ship left its dock for the first time in ten years on Tuesday.',
    expect: { headline: null, place: 'Oslo', starts: 'The museum ship left', paragraphs: 1 },
  },
  {
    name: 'single newlines, every line a paragraph',
    referenceDate: '2022-06-24',
    text: `Kurze Nächte, lange Schlangen
Wien (APA) - Vor den Eissalons der Stadt bilden sich seit Tagen lange Schlangen, auch nach Mitternacht.
Die Besitzer freuen sich, die Nachbarn nicht immer.
"Um zwei Uhr ist Schluss", sagte ein Betreiber.
(Schluss) abc/def
APA123 2022-06-21/10:15`,
    expect: {
      language: 'de',
      headline: 'Kurze Nächte, lange Schlangen',
      place: 'Wien',
      agency: 'APA',
      starts: 'Vor den Eissalons',
      paragraphs: 3,
      ends: 'sagte ein Betreiber.',
    },
  },
]
