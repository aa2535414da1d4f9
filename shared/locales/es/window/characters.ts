import type { characters as english } from '../../en/window/characters.ts'
import type { Same } from '../../same.ts'

export const characters: Same<typeof english> = {
  title: 'Caracteres especiales',
  search: 'Buscar por nombre',
  none: 'Ningún carácter se llama así.',
  groups: {
    recent: 'Usados hace poco',
    quotes: 'Comillas',
    dashes: 'Rayas y guiones',
    spaces: 'Espacios y marcas sin ancho',
    punctuation: 'Puntuación y signos',
    currency: 'Monedas',
    fractions: 'Fracciones',
    maths: 'Matemáticas',
    arrows: 'Flechas y formas',
    letters: 'Letras con acentos',
  },
}
