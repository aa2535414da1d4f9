export const archive = {
  title: 'Ce que {{name}} est devenu',
  found: 'Articles : {{count}}',
  made: 'Nouveaux dans la bibliothèque : {{count}}',
  known: 'Déjà dans la bibliothèque : {{count}}',
  failed: 'Illisibles : {{count}}',
  pictures: 'Images reprises : {{count}}',
  toldTitle: 'Ce qui n’a pas été compris ou a été laissé de côté',
  failedTitle: 'Articles qui n’ont pas pu être lus',
  nothing: 'Tout a été compris.',
  line: '{{what}} : {{count}}',
  named: '{{what}} « {{name}} » : {{count}}',
  places: 'par exemple {{places}}',
}
