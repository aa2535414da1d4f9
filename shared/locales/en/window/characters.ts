export const characters = {
  title: 'Special characters',
  search: 'Search by name',
  none: 'No character of this name.',
  groups: {
    recent: 'Used last',
    quotes: 'Quotation marks',
    dashes: 'Dashes and hyphens',
    spaces: 'Spaces and marks without width',
    punctuation: 'Punctuation and signs',
    currency: 'Currencies',
    fractions: 'Fractions',
    maths: 'Mathematics',
    arrows: 'Arrows and shapes',
    letters: 'Letters with accents',
  },
} as const
