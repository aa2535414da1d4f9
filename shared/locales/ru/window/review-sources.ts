import type { sources as english } from '../../en/window/review-sources.ts'
import type { Same } from '../../same.ts'

export const sources: Same<typeof english> = {
  private: 'Только для этой редакции: не публикуется, а в пакет попадает, лишь если этого хочет отправитель.',
  none: 'Источников не записано. Выделите фрагмент и нажмите {{shortcut}}, чтобы записать, кто за него ручается.',
  add: 'Записать источник',
  about: 'О фрагменте «{{quote}}»',
  gone: 'О фрагменте, которого уже нет в тексте: «{{quote}}»',
  who: 'Кто это сказал',
  checked: 'Как проверено',
  contact: 'Контакт',
  save: 'Сохранить',
  edit: 'Изменить: {{who}}',
  remove: 'Удалить: {{who}}',
  removed: 'Запись удалена: {{who}}.',
  unnamed: 'этот источник',
  unsaved: 'Еще не на диске: {{why}}',
}
