/** What of an archive is told, by its kind (shared/import/archive-report.ts). */
export const archiveKinds = {
  type: 'Entries of other types than stories',
  trashed: 'Stories in the bin of that system',
  twice: 'Stories that are there twice',
  shortcode: 'Unknown shortcodes (the text in them stays)',
  block: 'Unknown blocks and cards',
  meta: 'Fields of plug-ins',
  category: 'Categories that your list has not (they became keywords)',
  date: 'Stories without a date, or with one that is none',
  author: 'Stories whose author is not in the archive',
  restricted: 'Stories that only some may read (they are drafts)',
  pages: 'Stories of several pages (they are joined)',
  languages: 'Stories in several languages at once (one is taken)',
  reader: 'Comments of readers',
  file: 'Files of other kinds',
  archive: 'Archives in the archive',
  cut: 'Files that end in the middle',
} as const
