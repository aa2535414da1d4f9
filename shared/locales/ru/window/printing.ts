import type { printing as english } from '../../en/window/printing.ts'
import type { Same } from '../../same.ts'

export const printing: Same<typeof english> = {
  body: 'Текст',
  fields: {
    embargo: 'Эмбарго до',
    published: 'Публикация',
    agency: 'Агентство',
    category: 'Рубрика',
    keywords: 'Ключевые слова',
    urgency: 'Срочность',
    usageTerms: 'Условия использования',
    editorNote: 'Примечание для редактора',
    label: 'Пометка',
    length: 'Объем',
  },
  words_one: '{{count}} слово',
  words_few: '{{count}} слова',
  words_many: '{{count}} слов',
  words_other: '{{count}} слова',
  suggestions_one: 'С {{count}} правкой, по которой нет решения',
  suggestions_few: 'С {{count}} правками, по которым нет решения',
  suggestions_many: 'С {{count}} правками, по которым нет решения',
  suggestions_other: 'С {{count}} правки, по которым нет решения',
  saved: 'Файл {{name}} сохранен.',
  embargoed: 'Этот материал под эмбарго',
  held: 'Этот материал задержан',
  ask: 'Его статус будет на распечатке. То, что вы сейчас его печатаете, запишется в его историю.',
  insist: 'Все равно напечатать',
}
