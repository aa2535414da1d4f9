/** What a reader of files assumed, or made of them (shared/import/wire.ts). */
export const readNotes = {
  largeTable:
    'A table has {{cells}} cells, more than the {{limit}} that a table may have: its text is in paragraphs, a line a row, with tabs between the cells.',
  zoneOfAgency: 'No time zone in the copy: the agency’s own, {{zone}}, was taken.',
  zoneOfPlace: 'No time zone in the copy: that of the place, {{zone}}, was taken.',
  zoneOfSettings: 'No time zone in the copy: the one in your settings, {{zone}}, was taken.',
  zoneOutOfSeason: '{{abbreviation}} does not hold on that day: the time in {{zone}} ({{offset}}) was taken. Check it.',
  zoneAmbiguous: '{{abbreviation}} can mean several time zones: {{zone}} was taken. Check it.',
  yearAssumed: 'The dateline has no year: {{year}} was taken.',
  tracked: 'The tracked changes come along as suggestions.',
  comments: 'Comments that come along: {{comments}}.',
  imagesMissing:
    'Images that are not here: {{images}}. To take them in, drop the page on the window together with its images or their folder.',
  pages:
    'The text was put together from where it stands on the pages of a PDF (pages: {{pages}}). Check the order of its columns and where paragraphs end.',
  encoding: 'The file does not say how it is encoded: {{encoding}} was recognised.',
  unknownVersion:
    'The item says that it is {{format}} {{version}}, which Lede does not know: it was read as the newest version that it knows. Compare it.',
}
