/**
 * What is said of an archive that was taken over (shared/import/archive-report.ts), and what of it
 * was not understood.
 */
export const archive = {
  title: 'What became of {{name}}',
  found: 'Stories: {{count}}',
  made: 'New in the library: {{count}}',
  known: 'In the library already: {{count}}',
  failed: 'Could not be read: {{count}}',
  pictures: 'Images taken over: {{count}}',
  toldTitle: 'What was not understood or left out',
  failedTitle: 'Stories that could not be read',
  nothing: 'Everything was understood.',
  line: '{{what}}: {{count}}',
  named: '{{what}} “{{name}}”: {{count}}',
  places: 'for example {{places}}',
} as const
