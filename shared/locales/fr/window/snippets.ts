import type { snippets as english } from '../../en/window/snippets.ts'
import type { Same } from '../../same.ts'

export const snippets: Same<typeof english> = {
  title: 'Textes types',
  intro:
    'Tapez l’abréviation et une espace, ou Tab : le texte prend sa place. Un Retour arrière rend l’abréviation. Une ligne vide commence un nouveau paragraphe.',
  placeholders: {
    date: 'la date du jour, dans la langue de l’article',
    time: 'l’heure',
    name: 'votre nom',
    initials: 'vos initiales',
    cursor: 'où se place le curseur',
  },
  empty: 'Pas encore de texte type. Ajoutez-en un pour ce que vous écrivez sans cesse.',
  add: 'Ajouter un texte type',
  abbreviation: 'Abréviation',
  text: 'Texte',
  remove: 'Retirer le texte type {{name}}',
  noSpace: 'Une abréviation ne contient pas d’espace.',
  twice: 'Cette abréviation existe déjà.',
}
