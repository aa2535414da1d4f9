/** What is said of damage (shared/damage). `{{name}}` stands for a detail. */
export const damage = {
  'found.gone': 'The library’s file was gone or empty, though what belongs to it was there.',
  'found.unreadable': 'The library’s file could no longer be read as one.',
  'found.rows': 'Something in the library was no longer as Lede had written it.',
  'found.behind': 'The library did not hold everything that Lede had saved in it.',
  'found.altered': 'The library’s file was no longer as Lede had left it.',
  'found.record':
    'The file that counts what was saved (lede.acknowledged) was gone or damaged. The library itself is whole as far as can be told; the file was begun anew.',
  'found.unapplied':
    'In the library there are edits that can no longer be read. They stay there; the draft is shown without them.',
  'found.settings':
    'The settings were gone, damaged or changed by something other than Lede. What cannot be read of them is as it is by default.',
  'found.templates': 'Templates are gone, or were changed by something other than Lede: {{names}}',
  'found.images':
    'The files of images are gone from the folder “assets”: {{count}}. Drafts show where one is missing; put it in again there.',

  'back.all': 'Nothing is missing. Drafts that came back: {{count}}.',
  'back.some': 'Drafts that came back whole: {{count}}.',
  'back.nothing': 'No draft came back, and nothing tells which there were.',

  lost: 'These drafts did not come back whole:',
  more: 'and {{count}} more',
  nameless: 'A draft whose headline is not known ({{id}})',
  'edits.between': 'Missing edits: {{edits}}, made between {{from}} and {{to}}.',
  'edits.until': 'Missing edits: {{edits}}, made until {{to}}.',
  'edits.since': 'Missing edits: {{edits}}, made after {{from}}.',
  'edits.sometime': 'Missing edits: {{edits}}.',
  notes: 'Edits of its private notes are missing.',
  'left.part': 'The rest is there.',
  'left.text': 'Its bare text is there, as a new draft.',
  'left.nothing': 'Nothing of it can be read.',

  aside: 'What was found lies unchanged in the data folder {{folder}}: {{names}}',
} as const
