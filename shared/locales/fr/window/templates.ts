import type { templates as english } from '../../en/window/templates.ts'
import type { Same } from '../../same.ts'

export const templates: Same<typeof english> = {
  title: 'Nouveau depuis un modèle',
  empty: 'Pas encore de modèle',
  emptyHint:
    'Ouvrez un article comme d’autres doivent commencer, et choisissez « Enregistrer comme modèle… » dans le menu Fichier.',
  saveTitle: 'Enregistrer comme modèle',
  saveHelp: 'Les nouveaux articles en reprennent tout, sauf ses heures, son adresse et son statut.',
  name: 'Nom',
  save: 'Enregistrer le modèle',
  saved: '« {{name}} » est maintenant un modèle.',
  show: 'Afficher les modèles',
  nameless: 'Sans nom',
  rename: 'Renommer',
  renameOf: 'Renommer {{name}}',
  delete: 'Supprimer',
  deleteOf: 'Supprimer {{name}}',
  deleteAsk: 'Supprimer le modèle « {{name}} » ? Les articles commencés avec lui restent.',
  keep: 'Le garder',
}
