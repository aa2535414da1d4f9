import type { damage as english } from '../en/damage.ts'

export const damage: Record<keyof typeof english, string> = {
  'found.gone': 'Le fichier de la bibliothèque était absent ou vide, alors que ce qui l’accompagne était là.',
  'found.unreadable': 'Le fichier de la bibliothèque ne pouvait plus être lu.',
  'found.rows': 'Un élément de la bibliothèque n’était plus tel que Lede l’avait écrit.',
  'found.behind': 'La bibliothèque ne contenait pas tout ce que Lede y avait enregistré.',
  'found.altered': 'Le fichier de la bibliothèque n’était plus tel que Lede l’avait laissé.',
  'found.record':
    'Le fichier qui tient le compte des enregistrements (lede.acknowledged) était absent ou abîmé. La bibliothèque elle-même est intacte, pour autant qu’on puisse en juger ; le fichier a été recommencé.',
  'found.unapplied':
    'La bibliothèque contient des modifications devenues illisibles. Elles y restent ; le brouillon est affiché sans elles.',
  'found.settings':
    'Les réglages étaient absents, abîmés ou modifiés par autre chose que Lede. Ce qui n’en est pas lisible est remis par défaut.',
  'found.templates': 'Des modèles ont disparu, ou ont été modifiés par autre chose que Lede : {{names}}',
  'found.images':
    'Fichiers d’images disparus du dossier « assets » : {{count}}. Les brouillons montrent où il en manque ; insérez-les de nouveau à ces endroits.',

  'back.all': 'Il ne manque rien. Brouillons retrouvés : {{count}}.',
  'back.some': 'Brouillons retrouvés en entier : {{count}}.',
  'back.nothing': 'Aucun brouillon n’a été retrouvé, et rien ne dit lesquels existaient.',

  lost: 'Ces brouillons n’ont pas été retrouvés en entier :',
  more: 'et {{count}} de plus',
  nameless: 'Un brouillon au titre inconnu ({{id}})',
  'edits.between': 'Modifications manquantes : {{edits}}, faites entre {{from}} et {{to}}.',
  'edits.until': 'Modifications manquantes : {{edits}}, faites jusqu’au {{to}}.',
  'edits.since': 'Modifications manquantes : {{edits}}, faites après le {{from}}.',
  'edits.sometime': 'Modifications manquantes : {{edits}}.',
  notes: 'Des modifications de ses notes privées manquent.',
  'left.part': 'Le reste est là.',
  'left.text': 'Son texte brut est là, dans un nouveau brouillon.',
  'left.nothing': 'Rien n’en est lisible.',

  aside: 'Ce qui a été trouvé est resté tel quel dans le dossier de données {{folder}} : {{names}}',
}
