import type { characters as english } from '../../en/window/characters.ts'
import type { Same } from '../../same.ts'

export const characters: Same<typeof english> = {
  title: 'Caractères spéciaux',
  search: 'Chercher par nom',
  none: 'Aucun caractère de ce nom.',
  groups: {
    recent: 'Utilisés récemment',
    quotes: 'Guillemets',
    dashes: 'Tirets et traits d’union',
    spaces: 'Espaces et marques sans chasse',
    punctuation: 'Ponctuation et signes',
    currency: 'Monnaies',
    fractions: 'Fractions',
    maths: 'Mathématiques',
    arrows: 'Flèches et formes',
    letters: 'Lettres accentuées',
  },
}
