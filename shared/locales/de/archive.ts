export const archive = {
  title: 'Was aus {{name}} geworden ist',
  found: 'Beiträge: {{count}}',
  made: 'Neu in der Bibliothek: {{count}}',
  known: 'Schon in der Bibliothek: {{count}}',
  failed: 'Nicht lesbar: {{count}}',
  pictures: 'Übernommene Bilder: {{count}}',
  toldTitle: 'Was nicht verstanden oder weggelassen wurde',
  failedTitle: 'Beiträge, die nicht gelesen werden konnten',
  nothing: 'Alles wurde verstanden.',
  line: '{{what}}: {{count}}',
  named: '{{what}} „{{name}}“: {{count}}',
  places: 'zum Beispiel {{places}}',
}
