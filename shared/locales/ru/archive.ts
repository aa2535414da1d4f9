export const archive = {
  title: 'Что стало с {{name}}',
  found: 'Материалов: {{count}}',
  made: 'Новых в библиотеке: {{count}}',
  known: 'Уже в библиотеке: {{count}}',
  failed: 'Не удалось прочитать: {{count}}',
  pictures: 'Перенесено изображений: {{count}}',
  toldTitle: 'Что не было понято или пропущено',
  failedTitle: 'Материалы, которые не удалось прочитать',
  nothing: 'Все было понято.',
  line: '{{what}}: {{count}}',
  named: '{{what}} «{{name}}»: {{count}}',
  places: 'например {{places}}',
}
