import type { shell as english } from '../en/shell.ts'

export const shell: Record<keyof typeof english, string> = {
  'closing.message': 'Некоторые изменения еще не сохранены.',
  'closing.kept':
    'Служба Lede не отвечает. Изменения хранятся на этом компьютере, в собственном хранилище этого окна, и будут сохранены, когда вы снова откроете Lede.',
  'closing.lost': 'Lede закроется сам, как только они будут сохранены. Если закрыть его сейчас, они пропадут.',
  'closing.stay': 'Писать дальше',
  'closing.close': 'Закрыть',
  'closing.discard': 'Закрыть и потерять их',

  'desk.failed': 'Lede не может открыть свою библиотеку.',
  'desk.again': 'Попробовать снова',
  'desk.quit': 'Завершить',

  'window.gone': 'Окно перестало работать.',
  'window.goneDetail':
    'Все, что показано как сохраненное, сохранено, а остальное не пропало. Lede может открыть окно снова и досохранить там.',
  'window.again': 'Открыть снова',

  'files.stories': 'Материалы (пакеты Lede, документы Word, текст, Lede JSON, страницы)',
  'files.package': 'Пакет Lede',
  'files.all': 'Все файлы',
  'files.chooseFolder': 'Экспортировать сюда',

  'spelling.none': 'Нет вариантов',
  'spelling.learn': 'Добавить в словарь',

  'menu.window': 'Окно',
  untitled: 'Пока без заголовка',
  about: 'О программе Lede',
  services: 'Службы',
  hide: 'Скрыть Lede',
  hideOthers: 'Скрыть остальные',
  unhide: 'Показать все',
  quit: 'Завершить Lede',
  cut: 'Вырезать',
  copy: 'Копировать',
  paste: 'Вставить',
  pasteAndMatchStyle: 'Вставить без форматирования',
  selectAll: 'Выделить все',
  resetZoom: 'Обычный масштаб окна',
  zoomIn: 'Увеличить масштаб окна',
  zoomOut: 'Уменьшить масштаб окна',
  minimize: 'Свернуть',
  zoom: 'Изменить масштаб',
  front: 'Все окна — на передний план',
  reload: 'Перезагрузить',
  toggleDevTools: 'Инструменты разработчика',
}
