import type { comments as english } from '../../en/window/review-comments.ts'
import type { Same } from '../../same.ts'

export const comments: Same<typeof english> = {
  margin: 'Комментарии рядом с текстом',
  filter: { label: 'Какие комментарии', open: 'Открытые', resolved: 'Решенные', gone: 'Без текста' },
  none: {
    open: 'Открытых комментариев нет. Выделите фрагмент или перейдите к полю и нажмите {{shortcut}}; без этого комментарий относится ко всему материалу.',
    resolved: 'Решенных пока нет.',
    gone: 'Все прокомментированные фрагменты еще в тексте.',
  },
  add: 'Комментировать материал',
  on: {
    story: 'Ко всему материалу',
    field: 'К полю «{{field}}»',
    text: '«{{quote}}»',
    gone: 'Уже не в тексте: «{{quote}}»',
  },
  thread: 'Комментарий, {{name}}: {{text}}',
  removed: 'Этот комментарий удален.',
  people: 'Люди редакции',
  new: 'Новый комментарий',
  reply: 'Ответить',
  send: 'Отправить',
  discard: 'Отбросить',
  replies_one: '{{count}} ответ',
  replies_few: '{{count}} ответа',
  replies_many: '{{count}} ответов',
  replies_other: '{{count}} ответа',
  resolve: 'Решено',
  reopen: 'Открыть снова',
  remove: 'Удалить комментарий: {{name}}',
  onField_one: '{{count}} комментарий к полю «{{field}}»',
  onField_few: '{{count}} комментария к полю «{{field}}»',
  onField_many: '{{count}} комментариев к полю «{{field}}»',
  onField_other: '{{count}} комментария к полю «{{field}}»',
}
