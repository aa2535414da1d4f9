import type { Page } from '../page.ts'

/** Pages in English: agencies, newspapers, and rows of a site’s own between them. */
export const englishSites: Page[] = [
  {
    name: 'an English page with a row of sharing links under its headline',
    text: `Harbour ferry to sail again
Share on Facebook
Share on X
Share via email
BREMEN, March 5 (Reuters) - The old harbour ferry will sail again from Monday.
The council met on Tuesday.
Share on WhatsApp`,
    referenceDate: '2026-06-30',
    expect: {
      language: 'en',
      headline: 'Harbour ferry to sail again',
      place: 'Bremen',
      agency: 'Reuters',
      deck: null,
      starts: 'The old harbour ferry',
      paragraphs: 2,
    },
  },
  {
    name: 'an English page without empty lines, its short headline between a time and a deck',
    text: `TASS
World
Business & Economy
22 JUN, 14:36
New icebreaker leaves yard
The vessel will undergo sea trials
MOSCOW, June 22. /TASS/. The new icebreaker has left the yard.
It will return in August.
Read also
Another story here`,
    expect: {
      language: 'en',
      headline: 'New icebreaker leaves yard',
      category: 'Business & Economy',
      publishedAt: '2026-06-22T14:36:00+03:00',
      timeZone: 'Europe/Moscow',
      place: 'Moscow',
      date: '2026-06-22',
      agency: 'TASS',
      kicker: null,
      deck: 'The vessel will undergo sea trials',
      starts: 'The new icebreaker has left',
      paragraphs: 2,
    },
  },
  {
    name: 'a page with an AP story and a byline',
    text: `AP News
Menu
SECTIONS
Sports
Entertainment
U.S. News
Lighthouse keeper retires after four decades
By MARTHA QUILL
Updated 2:36 PM EDT, June 22, 2022
Share
ROCKLAND, Maine (AP) — The last keeper of the harbor light handed over the keys on Wednesday after forty-one years.

He counted the ships in a ledger every night, and the ledgers will go to the town library.

“I never missed a fog,” he said.

___

Follow AP's coverage of lighthouses at our hub.
Copyright 2022 The Example Press. All rights reserved.`,
    expect: {
      language: 'en',
      headline: 'Lighthouse keeper retires after four decades',
      bylines: ['Martha Quill'],
      place: 'Rockland',
      region: 'Maine',
      date: null,
      agency: 'AP',
      publishedAt: '2022-06-22T14:36:00-04:00',
      timeZone: 'America/New_York',
      starts: 'The last keeper of the harbor light',
      paragraphs: 4,
    },
  },
  {
    name: 'a page with a Reuters story',
    text: `Skip to main content
World
Business
Markets
Sustainability
Commodities
Tin smelter restarts after flood
By Olivia Fern and Tom Reyes
June 21, 2022 4:56 AM GMT+1 · Updated a day ago
LA PAZ, June 21 (Reuters) - Bolivia's largest tin smelter restarted its furnaces on Tuesday, three weeks after a flood, the operator said.
Output will reach normal levels by July, it added.
Reporting by Olivia Fern and Tom Reyes; Editing by Ann Pole
Our Standards: The Example Principles.`,
    expect: {
      language: 'en',
      headline: 'Tin smelter restarts after flood',
      bylines: ['Olivia Fern', 'Tom Reyes'],
      category: 'Commodities',
      place: 'La Paz',
      date: '2022-06-21',
      agency: 'Reuters',
      publishedAt: '2022-06-21T04:56:00+01:00',
      starts: "Bolivia's largest tin smelter",
      paragraphs: 2,
      ends: 'it added.',
    },
  },
  {
    name: 'a page title repeated, an ISO time stamp with an offset',
    text: `Night bus returns to the valley | The Valley Courier
The Valley Courier
Local
Night bus returns to the valley
2022-06-22T14:36:00+01:00

The night bus between the two market towns will run again from July, the county council decided on Wednesday.

It had been cut four years ago to save money.`,
    expect: {
      language: 'en',
      headline: 'Night bus returns to the valley',
      category: 'Local',
      publishedAt: '2022-06-22T14:36:00+01:00',
      timeZone: null,
      starts: 'The night bus between',
      paragraphs: 2,
    },
  },
  {
    name: 'category, time and author in one row; a footer of links',
    text: `Kultur | 3. Mai 2021, 18:30 Uhr | Von Ines Falk

Orgel der Stadtkirche klingt wieder

Weimar (dpa/th) - Nach zwei Jahren Restaurierung ist die Orgel der Stadtkirche in Weimar wieder zu hören. Zum ersten Konzert kamen am Montag vierhundert Gäste.

Teilen | Drucken | Merken
Impressum · Datenschutz · Kontakt`,
    expect: {
      language: 'de',
      headline: 'Orgel der Stadtkirche klingt wieder',
      category: 'Kultur',
      bylines: ['Ines Falk'],
      publishedAt: '2021-05-03T18:30:00+02:00',
      starts: 'Nach zwei Jahren Restaurierung',
      paragraphs: 1,
    },
  },
  {
    name: 'a line of the site that begins as a dateline does',
    text: `KYODO NEWS - Mar 13, 2023 - 10:15 | All, Japan
Ferry service between islands to resume
TOKYO, March 13 (Kyodo) -- Ferry service between the two islands will resume next month, the operator said Monday.`,
    referenceDate: '2023-03-14',
    expect: {
      headline: 'Ferry service between islands to resume',
      place: 'Tokyo',
      date: '2023-03-13',
      agency: 'Kyodo',
      starts: 'Ferry service between the two',
      paragraphs: 1,
    },
  },
]
