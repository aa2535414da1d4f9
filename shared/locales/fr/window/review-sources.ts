import type { sources as english } from '../../en/window/review-sources.ts'
import type { Same } from '../../same.ts'

export const sources: Same<typeof english> = {
  private: 'Pour cette rédaction seulement : jamais publié, et dans un paquet seulement si qui l’envoie le demande.',
  none: 'Aucune source notée. Sélectionnez un passage et appuyez sur {{shortcut}} pour noter qui s’en porte garant.',
  add: 'Noter une source',
  about: 'Sur « {{quote}} »',
  gone: 'Sur un passage qui n’est plus dans le texte : « {{quote}} »',
  who: 'Qui l’a dit',
  checked: 'Comment c’est vérifié',
  contact: 'Contact',
  save: 'Garder',
  edit: 'Modifier {{who}}',
  remove: 'Supprimer {{who}}',
  removed: 'La note sur {{who}} a été supprimée.',
  unnamed: 'cette source',
  unsaved: 'Pas encore sur le disque : {{why}}',
}
