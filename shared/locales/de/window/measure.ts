import type { measure as english } from '../../en/window/measure.ts'
import type { Same } from '../../same.ts'

export const measure: Same<typeof english> = {
  label: 'Länge des Textes',
  words_one: '{{number}} Wort',
  words_other: '{{number}} Wörter',
  characters_one: '{{number}} Zeichen',
  characters_other: '{{number}} Zeichen',
  withoutSpaces: '{{number}} ohne Leerzeichen',
  lines_one: '{{number}} Zeile',
  lines_other: '{{number}} Zeilen',
  linesHint: 'Zeilen à {{length}} Anschläge',
  selected: 'Ausgewählt:',
  reading: '{{time}} Lesezeit',
  target: {
    none: 'Ziel setzen',
    label: 'Ziellänge',
    number: 'Länge',
    unit: 'Gezählt in',
    units: { words: 'Wörtern', characters: 'Zeichen', lines: 'Zeilen' },
    bad: 'Eine ganze Zahl von 1 bis 1.000.000.',
    remove: 'Kein Ziel',
    help: 'Bleibt beim Entwurf und wird nie veröffentlicht.',
    of: 'von {{target}}',
    met: 'genau so lang wie gewünscht',
    under: 'noch {{amount}}',
    over: '{{amount}} zu viel',
  },
}
