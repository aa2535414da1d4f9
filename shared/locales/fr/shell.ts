import type { shell as english } from '../en/shell.ts'

export const shell: Record<keyof typeof english, string> = {
  'closing.message': 'Certaines de vos modifications ne sont pas encore enregistrées.',
  'closing.kept':
    'Le service de Lede ne répond pas. Elles sont gardées dans le stockage de cette fenêtre, sur cet ordinateur, et seront enregistrées quand vous rouvrirez Lede.',
  'closing.lost': 'Lede se fermera de lui-même dès qu’elles le seront. Fermer maintenant les perd.',
  'closing.stay': 'Continuer d’écrire',
  'closing.close': 'Fermer',
  'closing.discard': 'Fermer et les perdre',

  'desk.failed': 'Lede ne peut pas ouvrir sa bibliothèque.',
  'desk.again': 'Réessayer',
  'desk.quit': 'Quitter',

  'window.gone': 'La fenêtre a cessé de fonctionner.',
  'window.goneDetail':
    'Tout ce qui était affiché comme enregistré l’est, et le reste est gardé. Lede peut rouvrir la fenêtre et continuer d’y enregistrer.',
  'window.again': 'Rouvrir',

  'files.stories': 'Articles (paquets Lede, documents Word, texte, JSON de Lede, pages)',
  'files.package': 'Paquet Lede',
  'files.all': 'Tous les fichiers',
  'files.chooseFolder': 'Exporter ici',

  'spelling.none': 'Aucune proposition',
  'spelling.learn': 'Ajouter au dictionnaire',

  'menu.window': 'Fenêtre',
  untitled: 'Pas encore de titre',
  about: 'À propos de Lede',
  services: 'Services',
  hide: 'Masquer Lede',
  hideOthers: 'Masquer les autres',
  unhide: 'Tout afficher',
  quit: 'Quitter Lede',
  cut: 'Couper',
  copy: 'Copier',
  paste: 'Coller',
  pasteAndMatchStyle: 'Coller sans mise en forme',
  selectAll: 'Tout sélectionner',
  resetZoom: 'Taille normale de la fenêtre',
  zoomIn: 'Agrandir l’affichage',
  zoomOut: 'Réduire l’affichage',
  minimize: 'Réduire',
  zoom: 'Zoom',
  front: 'Tout ramener au premier plan',
  reload: 'Recharger',
  toggleDevTools: 'Outils de développement',
}
