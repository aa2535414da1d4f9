import type { characters as english } from '../../en/window/characters.ts'
import type { Same } from '../../same.ts'

export const characters: Same<typeof english> = {
  title: 'Sonderzeichen',
  search: 'Nach Namen suchen',
  none: 'Kein Zeichen heißt so.',
  groups: {
    recent: 'Zuletzt verwendet',
    quotes: 'Anführungszeichen',
    dashes: 'Striche',
    spaces: 'Leerräume und Zeichen ohne Breite',
    punctuation: 'Satzzeichen und Zeichen',
    currency: 'Währungen',
    fractions: 'Brüche',
    maths: 'Mathematik',
    arrows: 'Pfeile und Formen',
    letters: 'Buchstaben mit Akzenten',
  },
}
