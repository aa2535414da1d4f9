import type { palette as english } from '../../en/window/palette.ts'
import type { Same } from '../../same.ts'

export const palette: Same<typeof english> = {
  title: 'Палитра команд',
  placeholder: 'Что вы хотите сделать?',
  none: 'Такой команды нет. Сотрите одну-две буквы.',
  help: 'Команды с таким названием нет. В списке сочетаний клавиш все команды перечислены по меню.',
  drafts: {
    title: 'Переход к черновику',
    placeholder: 'Заголовок, слаг или слова из текста',
    hint: 'Enter открывает его, {{keys}} — рядом с текущим черновиком.',
    none: 'Подходящего черновика нет. Сотрите одну-две буквы.',
    empty: 'Библиотека пуста.',
  },
  languages: {
    title: 'Язык интерфейса',
    placeholder: 'Язык: его собственное название или ваше',
    none: 'Такого языка нет. Сотрите одну-две буквы.',
  },
}
