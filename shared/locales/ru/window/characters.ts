import type { characters as english } from '../../en/window/characters.ts'
import type { Same } from '../../same.ts'

export const characters: Same<typeof english> = {
  title: 'Специальные символы',
  search: 'Поиск по названию',
  none: 'Символа с таким названием нет.',
  groups: {
    recent: 'Недавние',
    quotes: 'Кавычки',
    dashes: 'Тире и дефисы',
    spaces: 'Пробелы и знаки без ширины',
    punctuation: 'Знаки препинания и другие',
    currency: 'Валюты',
    fractions: 'Дроби',
    maths: 'Математика',
    arrows: 'Стрелки и фигуры',
    letters: 'Буквы с диакритикой',
  },
}
