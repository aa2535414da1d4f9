import type { palette as english } from '../../en/window/palette.ts'
import type { Same } from '../../same.ts'

export const palette: Same<typeof english> = {
  title: 'Palette de commandes',
  placeholder: 'Que voulez-vous faire ?',
  none: 'Aucune commande ne correspond. Effacez une ou deux lettres.',
  help: 'Aucune commande ne s’appelle ainsi. La liste des raccourcis donne toutes les commandes par menu.',
  drafts: {
    title: 'Aller à un brouillon',
    placeholder: 'Titre, slug ou mots du texte',
    hint: 'Entrée l’ouvre, {{keys}} l’ouvre à côté du brouillon actif.',
    none: 'Aucun brouillon ne correspond. Effacez une ou deux lettres.',
    empty: 'La bibliothèque est vide.',
  },
  languages: {
    title: 'Langue de l’interface',
    placeholder: 'Une langue, par son nom à elle ou le vôtre',
    none: 'Aucune langue ne correspond. Effacez une ou deux lettres.',
  },
}
