import type { measure as english } from '../../en/window/measure.ts'
import type { Same } from '../../same.ts'

export const measure: Same<typeof english> = {
  label: 'Extensión del artículo',
  words_one: '{{number}} palabra',
  words_other: '{{number}} palabras',
  characters_one: '{{number}} carácter',
  characters_other: '{{number}} caracteres',
  withoutSpaces: '{{number}} sin espacios',
  lines_one: '{{number}} línea',
  lines_other: '{{number}} líneas',
  linesHint: 'Líneas de {{length}} caracteres',
  selected: 'Seleccionado:',
  reading: '{{time}} de lectura',
  target: {
    none: 'Fijar extensión',
    label: 'Extensión prevista',
    number: 'Extensión',
    unit: 'Se cuenta en',
    units: { words: 'Palabras', characters: 'Caracteres', lines: 'Líneas' },
    bad: 'Un número entero de 1 a 1 000 000.',
    remove: 'Sin extensión prevista',
    help: 'Se queda con el borrador y nunca se publica.',
    of: 'de {{target}}',
    met: 'tiene la extensión prevista',
    under: 'faltan {{amount}}',
    over: 'sobran {{amount}}',
  },
}
