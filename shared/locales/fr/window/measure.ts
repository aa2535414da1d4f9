import type { measure as english } from '../../en/window/measure.ts'
import type { Same } from '../../same.ts'

export const measure: Same<typeof english> = {
  label: 'Longueur de l’article',
  words_one: '{{number}} mot',
  words_other: '{{number}} mots',
  characters_one: '{{number}} signe',
  characters_other: '{{number}} signes',
  withoutSpaces: '{{number}} sans espaces',
  lines_one: '{{number}} ligne',
  lines_other: '{{number}} lignes',
  linesHint: 'Lignes de {{length}} signes',
  selected: 'Sélection :',
  reading: '{{time}} de lecture',
  target: {
    none: 'Fixer une longueur',
    label: 'Longueur visée',
    number: 'Longueur',
    unit: 'Comptée en',
    units: { words: 'Mots', characters: 'Signes', lines: 'Lignes' },
    bad: 'Un nombre entier de 1 à 1 000 000.',
    remove: 'Sans longueur visée',
    help: 'Reste avec le brouillon et n’est jamais publié.',
    of: 'sur {{target}}',
    met: 'à la longueur voulue',
    under: 'encore {{amount}}',
    over: '{{amount}} de trop',
  },
}
