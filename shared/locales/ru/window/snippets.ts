import type { snippets as english } from '../../en/window/snippets.ts'
import type { Same } from '../../same.ts'

export const snippets: Same<typeof english> = {
  title: 'Автотекст',
  intro:
    'Наберите сокращение и пробел или Tab: вместо него встанет текст. Backspace вернет сокращение. Пустая строка начинает новый абзац.',
  placeholders: {
    date: 'сегодняшняя дата на языке материала',
    time: 'время',
    name: 'ваше имя',
    initials: 'ваши инициалы',
    cursor: 'где встанет курсор',
  },
  empty: 'Автотекста пока нет. Добавьте то, что пишете снова и снова.',
  add: 'Добавить автотекст',
  abbreviation: 'Сокращение',
  text: 'Текст',
  remove: 'Убрать автотекст {{name}}',
  noSpace: 'В сокращении не бывает пробелов.',
  twice: 'Такое сокращение уже есть.',
}
