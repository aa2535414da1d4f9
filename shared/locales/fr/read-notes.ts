import type { readNotes as english } from '../en/read-notes.ts'

export const readNotes: Record<keyof typeof english, string> = {
  largeTable:
    'Un tableau compte {{cells}} cellules, plus que les {{limit}} permises : son texte est en paragraphes, un par ligne, avec des tabulations entre les cellules.',
  zoneOfAgency: 'Pas de fuseau horaire dans la dépêche : celui de l’agence, {{zone}}, a été pris.',
  zoneOfPlace: 'Pas de fuseau horaire dans la dépêche : celui du lieu, {{zone}}, a été pris.',
  zoneOfSettings: 'Pas de fuseau horaire dans la dépêche : celui de vos réglages, {{zone}}, a été pris.',
  zoneOutOfSeason:
    '{{abbreviation}} n’a pas cours ce jour-là : l’heure de {{zone}} ({{offset}}) a été prise. À vérifier.',
  zoneAmbiguous: '{{abbreviation}} peut désigner plusieurs fuseaux : {{zone}} a été pris. À vérifier.',
  yearAssumed: 'La date n’a pas d’année : {{year}} a été pris.',
  tracked: 'Le suivi des modifications est repris en suggestions.',
  comments: 'Commentaires repris : {{comments}}.',
  imagesMissing:
    'Images absentes : {{images}}. Pour les reprendre, déposez sur la fenêtre la page avec ses images ou leur dossier.',
  pages:
    'Le texte a été recomposé d’après sa place dans les pages d’un PDF (pages : {{pages}}). Vérifiez l’ordre des colonnes et la fin des paragraphes.',
  encoding: 'Le fichier ne dit pas comment il est encodé : {{encoding}} a été reconnu.',
  unknownVersion:
    'L’élément se dit {{format}} {{version}}, que Lede ne connaît pas : il a été lu comme la version la plus récente connue. À comparer.',
}
