import type { provenance as english } from '../../en/window/provenance.ts'
import type { Same } from '../../same.ts'

export const provenance: Same<typeof english> = {
  title: 'Откуда взяты слова',
  hide: 'Скрыть',
  sample: 'Аа',
  empty: 'Слов пока нет.',
  help: 'Поставьте курсор в цветной фрагмент, чтобы увидеть, откуда он.',
  unknown: 'Вставлено старой версией Lede, которая не записывала происхождение слов.',
  kinds: {
    written: 'Набрано',
    dictated: 'Надиктовано',
    pasted: 'Вставлено',
    wire: 'Текст агентства',
    document: 'Из документа',
    generated: 'Сгенерировано',
    unknown: 'Неизвестно',
  },
  generator: 'Генератор',
  program: 'Скопировано из',
  address: 'Адрес страницы',
  note: 'Заметка',
  noteHelp: 'О чем просили, кто проверил: для коллег, не публикуется.',
  mark: {
    title: 'Откуда взяты эти слова',
    kind: 'Как они появились',
    confirm: 'Отметить',
    own: 'Выделенные слова считаются набранными здесь.',
  },
  paste: {
    title: 'Вставить как сгенерированное',
    text: 'Текст',
    help: 'Вставьте сюда то, что написал генератор.',
    confirm: 'Вставить',
  },
}
