import type { snippets as english } from '../../en/window/snippets.ts'
import type { Same } from '../../same.ts'

export const snippets: Same<typeof english> = {
  title: 'Textos rápidos',
  intro:
    'Escriba la abreviatura y un espacio, o Tab: el texto ocupa su lugar. Retroceso devuelve la abreviatura. Una línea en blanco empieza un párrafo nuevo.',
  placeholders: {
    date: 'la fecha de hoy, en el idioma del artículo',
    time: 'la hora',
    name: 'su nombre',
    initials: 'sus iniciales',
    cursor: 'dónde queda el cursor',
  },
  empty: 'Aún no hay textos rápidos. Añada uno para lo que escribe una y otra vez.',
  add: 'Añadir un texto rápido',
  abbreviation: 'Abreviatura',
  text: 'Texto',
  remove: 'Quitar el texto rápido {{name}}',
  noSpace: 'Una abreviatura no lleva espacios.',
  twice: 'Esta abreviatura ya existe.',
}
