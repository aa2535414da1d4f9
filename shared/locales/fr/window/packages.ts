import type { packages as english } from '../../en/window/packages.ts'
import type { Same } from '../../same.ts'

export const packages: Same<typeof english> = {
  send: 'Envoyer en paquet',
  from: 'De',
  note: 'Message',
  noteHelp: 'Pour qui l’ouvrira. Gardé dans l’historique.',
  review: 'Le passer en même temps à « En relecture »',
  sources_zero: 'Avec les notes privées sur les sources (il n’y en a pas)',
  sources_one: 'Avec {{count}} note privée sur les sources',
  sources_other: 'Avec {{count}} notes privées sur les sources',
  sourcesHelp: 'Elles restent ici si vous ne cochez pas cette case.',
  originals_zero: 'Avec les images d’origine (il n’y en a pas)',
  originals_one: 'Avec {{count}} image d’origine',
  originals_other: 'Avec {{count}} images d’origine',
  originalsHelp:
    'Les images d’origine disent où, quand et avec quoi elles ont été prises. Si vous ne cochez pas cette case, les images partent sans ces données.',
  holds: 'Le paquet contient {{parts}}.',
  parts: {
    story: 'l’article avec tout son historique',
    suggestions_one: '{{count}} suggestion',
    suggestions_other: '{{count}} suggestions',
    comments_one: '{{count}} fil de commentaires',
    comments_other: '{{count}} fils de commentaires',
    versions_one: '{{count}} version',
    versions_other: '{{count}} versions',
    conflicts_one: '{{count}} conflit ouvert',
    conflicts_other: '{{count}} conflits ouverts',
  },
  howToSend:
    'Envoyez le fichier par courriel ou en main propre. Chacun peut continuer d’écrire : ce qui revient est fusionné, et rien n’est perdu.',
  save: 'Enregistrer le paquet…',
  sending: 'Préparation…',
  sent: '{{name}} est enregistré. Envoyez-le à qui prend la suite.',
  to: 'À',
  aFile: 'Un fichier, à envoyer ou à remettre',
  sendNow: 'Envoyer',
  onlyTo: 'Il va à {{name}} et à personne d’autre, par la rédaction.',
  notFiled: 'L’article n’est remis à aucun service.',
  waits:
    'Le paquet attend à la rédaction que {{name}} l’ouvre, {{days}} jours au plus. Chacun peut continuer d’écrire : ce qui revient est fusionné.',
  later:
    'La rédaction est injoignable pour le moment : le paquet attend sur cet ordinateur et partira dès que possible.',
  sentTo: 'Le paquet est en route vers {{name}}. La boîte de réception dira quand il aura été ouvert.',
  sentLater:
    'Le paquet pour {{name}} attend sur cet ordinateur et partira dès que la rédaction sera joignable. La boîte de réception dira quand il aura été ouvert.',
  open_one: 'Ouvrir le paquet',
  open_other: 'Ouvrir {{count}} paquets',
  reading: 'Lecture de {{name}}…',
  choose: 'Ouvrir « {{headline}} »',
  somebody: 'Quelqu’un',
  withSources: 'Avec des notes privées sur les sources.',
  does: {
    new: 'L’article n’est pas encore dans votre bibliothèque. Il est ajouté avec son historique.',
    merge:
      'Vous avez cet article. Les deux versions sont fusionnées, une version de la vôtre est gardée, et là où elles se contredisent, c’est vous qui choisissez.',
    known: 'Vous avez tout ce qu’il contient. Rien ne changera.',
    inBin: 'Vous avez cet article dans la corbeille. Il en est sorti et les deux versions sont fusionnées.',
  },
  do: { new: 'Ajouter l’article', merge: 'Fusionner', known: 'Ouvrir l’article', inBin: 'Restaurer et fusionner' },
  opening: 'Ouverture…',
  doAll_one: 'Ouvrir {{count}} paquet',
  doAll_other: 'Ouvrir {{count}} paquets',
  opened: {
    added: '« {{headline}} » a été ajouté à votre bibliothèque.',
    merged: '« {{headline}} » a été fusionné avec votre version.',
    known: 'Rien de nouveau : vous aviez tout ce que contient le paquet de « {{headline}} ».',
  },
  suggesting: 'Le mode suggestion est actif : ce que vous y modifiez est une suggestion.',
  openedAll: '{{count}} paquets ouverts : {{added}} ajoutés, {{merged}} fusionnés, {{known}} sans rien de nouveau.',
  conflicts_one: '{{count}} conflit est à régler.',
  conflicts_other: '{{count}} conflits sont à régler.',
}
