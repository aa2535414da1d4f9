import type { provenance as english } from '../../en/window/provenance.ts'
import type { Same } from '../../same.ts'

export const provenance: Same<typeof english> = {
  title: 'D’où viennent les mots',
  hide: 'Masquer',
  sample: 'Aa',
  empty: 'Il n’y a pas encore de mots.',
  help: 'Placez le curseur dans un passage coloré pour voir d’où il vient.',
  unknown: 'Mis par un Lede plus ancien, qui ne notait pas l’origine des mots.',
  kinds: {
    written: 'Saisi',
    dictated: 'Dicté',
    pasted: 'Collé',
    wire: 'Dépêche',
    document: 'D’un document',
    generated: 'Généré',
    unknown: 'Inconnu',
  },
  generator: 'Générateur',
  program: 'Copié de',
  address: 'Adresse de la page',
  note: 'Note',
  noteHelp: 'Ce qu’on lui a demandé, qui l’a vérifié : pour les collègues, jamais publié.',
  mark: {
    title: 'D’où viennent ces mots',
    kind: 'Origine',
    confirm: 'Marquer',
    own: 'Les mots sélectionnés comptent comme saisis ici.',
  },
  paste: {
    title: 'Coller comme texte généré',
    text: 'Texte',
    help: 'Collez ici ce que le générateur a écrit.',
    confirm: 'Insérer',
  },
}
