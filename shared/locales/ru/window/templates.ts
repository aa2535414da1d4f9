import type { templates as english } from '../../en/window/templates.ts'
import type { Same } from '../../same.ts'

export const templates: Same<typeof english> = {
  title: 'Новый по шаблону',
  empty: 'Шаблонов пока нет',
  emptyHint:
    'Откройте материал, с которого должны начинаться другие, и выберите «Сохранить как шаблон…» в меню «Файл».',
  saveTitle: 'Сохранить как шаблон',
  saveHelp: 'Новым материалам достанется все, кроме времени, адреса и статуса.',
  name: 'Название',
  save: 'Сохранить шаблон',
  saved: '«{{name}}» теперь шаблон.',
  show: 'Показать шаблоны',
  nameless: 'Без названия',
  rename: 'Переименовать',
  renameOf: 'Переименовать: {{name}}',
  delete: 'Удалить',
  deleteOf: 'Удалить: {{name}}',
  deleteAsk: 'Удалить шаблон «{{name}}»? Материалы, начатые по нему, останутся.',
  keep: 'Оставить',
}
