import type { shortcuts as english } from '../../en/window/shortcuts.ts'
import type { Same } from '../../same.ts'

export const shortcuts: Same<typeof english> = {
  title: 'Raccourcis clavier',
  inSettings: 'Modifier les raccourcis clavier…',
  search: 'Chercher une commande ou ses touches',
  noMatch: 'Aucune commande ne correspond. Effacez une ou deux lettres.',
  none: 'sans raccourci',
  change: '{{name}} : {{keys}}. Appuyez pour modifier',
  press: 'Tapez les touches…',
  keys: 'Échap laisse tel quel, Retour arrière enlève le raccourci.',
  reset: 'Rendre à {{name}} son raccourci',
  resetAll: 'Rétablir tous les raccourcis',
  taken: '{{keys}} appartient à « {{name}} ».',
  takeOver: 'Le prendre',
  leave: 'Le laisser',
  writes: 'Ces touches servent à écrire. Ajoutez Ctrl, Commande ou Alt, ou prenez une touche de fonction.',
  reserved: {
    text: '{{keys}} garde partout le même sens : couper, copier, coller, tout sélectionner. Choisissez d’autres touches.',
    system: '{{keys}} appartient au système et n’arrive jamais ici. Choisissez d’autres touches.',
    browser: '{{keys}} appartient au navigateur et n’arrive jamais ici. Choisissez d’autres touches.',
  },
}
