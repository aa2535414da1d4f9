import type { printing as english } from '../../en/window/printing.ts'
import type { Same } from '../../same.ts'

export const printing: Same<typeof english> = {
  body: 'Texte',
  fields: {
    embargo: 'Sous embargo jusqu’au',
    published: 'Publication',
    agency: 'Agence',
    category: 'Rubrique',
    keywords: 'Mots-clés',
    urgency: 'Urgence',
    usageTerms: 'Conditions d’utilisation',
    editorNote: 'Note à l’éditeur',
    label: 'Mention',
    length: 'Longueur',
  },
  words_one: '{{count}} mot',
  words_other: '{{count}} mots',
  suggestions_one: 'Avec {{count}} suggestion en attente de décision',
  suggestions_other: 'Avec {{count}} suggestions en attente de décision',
  saved: '{{name}} est enregistré.',
  embargoed: 'Cet article est sous embargo',
  held: 'Cet article est retenu',
  ask: 'Son statut figure sur la page imprimée. Le fait que vous l’imprimez maintenant est noté dans son historique.',
  insist: 'Imprimer quand même',
}
