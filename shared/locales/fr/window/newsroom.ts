import type { newsroom as english } from '../../en/window/newsroom.ts'
import type { Same } from '../../same.ts'

export const newsroom: Same<typeof english> = {
  join: 'Rejoindre une rédaction',
  private:
    'Vos brouillons restent à vous seul. Seul ce que vous remettez à un service va à la rédaction ; vous pouvez écrire sans elle à tout moment.',
  address: 'Adresse',
  addressHelp: 'Telle que vous l’a donnée la personne qui vous a invité. Vous pouvez aussi coller ici toute sa ligne.',
  invitation: 'Invitation',
  invitationHelp: 'Elle vaut une seule fois, pour cet ordinateur.',
  device: 'Nom de cet ordinateur',
  deviceHelp:
    'Pour que vous et les administrateurs distinguiez vos appareils. Laissé vide, c’est celui de l’ordinateur.',
  signInWith: 'Se connecter avec {{name}}',
  signInOr: 'Ou saisissez une invitation ci-dessous.',
  signInShown:
    'Connectez-vous dans le navigateur. N’y confirmez que cet ordinateur est le vôtre que s’il affiche ce code :',
  signInOpen: 'Ouvrir la page dans le navigateur',
  joinNow: 'Rejoindre',
  joining: 'Connexion à la rédaction…',
  joined: 'Vous faites partie de {{name}}. « Remettre à… », dans le menu Relecture, remet un article à son service.',
  leave: 'Quitter {{name}} ?',
  leaveStays_zero: 'Vos brouillons restent sur cet ordinateur, tels quels.',
  leaveStays_one:
    'Vos brouillons restent sur cet ordinateur, tels quels ; {{count}} article qui est à la rédaction ne reçoit plus rien de ce que les autres écrivent.',
  leaveStays_other:
    'Vos brouillons restent sur cet ordinateur, tels quels ; {{count}} articles qui sont à la rédaction ne reçoivent plus rien de ce que les autres écrivent.',
  leaveUnsent_one: 'Dans {{count}} article, quelque chose n’a jamais été envoyé : la rédaction ne l’a pas.',
  leaveUnsent_other: 'Dans {{count}} articles, quelque chose n’a jamais été envoyé : la rédaction ne l’a pas.',
  leavePackages_one: '{{count}} paquet n’a jamais été envoyé : son destinataire ne le recevra pas.',
  leavePackages_other: '{{count}} paquets n’ont jamais été envoyés : leurs destinataires ne les recevront pas.',
  leaveAgain: 'Pour revenir, il vous faudra une nouvelle invitation.',
  leaveNow: 'Quitter',
  left_zero: 'Vous avez quitté la rédaction. Tout ce que vous aviez écrit s’y trouve, et ici aussi.',
  left_one:
    'Vous avez quitté la rédaction. Dans {{count}} article, quelque chose ne lui est jamais parvenu ; il est ici tel qu’il était.',
  left_other:
    'Vous avez quitté la rédaction. Dans {{count}} articles, quelque chose ne lui est jamais parvenu ; ils sont ici tels qu’ils étaient.',
  file: 'Remettre à un service',
  desk: 'Service',
  fileHelp:
    'Dès lors, les gens de ce service ont l’article, avec son historique, ses commentaires et ses versions, et ce que chacun écrit est là pour tous. Les notes privées sur les sources restent ici.',
  filedAt: 'Il est remis à {{desk}}.',
  fileNow: 'Remettre',
  filed: 'L’article est remis à {{desk}}.',
  noDesks: 'Votre rôle dans la rédaction ne permet pas de remettre d’articles. Un administrateur peut le changer.',
  here: 'Ouvert aussi chez {{names}}',
  keptHint: 'Tout cet article est sur cet ordinateur et à la rédaction, remis à {{desk}}.',
  offline: 'Hors ligne',
  offlineHint:
    'Tout ce que vous avez écrit est à la rédaction, remis à {{desk}}. Ce que les autres écrivent entre-temps arrivera dès qu’elle sera joignable.',
  waiting: 'Pas encore à la rédaction',
  waitingHint: 'Ce que vous avez écrit en dernier est sur cet ordinateur, et pas encore à la rédaction.',
  sinceHint: 'Ce que vous avez écrit depuis {{time}} est sur cet ordinateur, et pas encore à la rédaction.',
  onlyHere: 'Seulement sur cet ordinateur',
  aside_one:
    '{{count}} modification venue de la rédaction ne peut pas être reprise par ce Lede ; elle est gardée à part et n’est pas dans l’article.',
  aside_other:
    '{{count}} modifications venues de la rédaction ne peuvent pas être reprises par ce Lede ; elles sont gardées à part et ne sont pas dans l’article.',
  follow: 'Suivre {{name}}',
  unfollow: 'Ne plus suivre {{name}}',
  following:
    'Vous suivez {{name}} : cette fenêtre va où va {{name}}, jusqu’à ce que vous écriviez, cliquiez, fassiez défiler ou appuyiez sur Échap.',
  followStop: 'Ne plus suivre',
  followAway: 'Vous suivez {{name}}, qui ne montre aucun article en ce moment.',
  followEnded: 'Vous ne suivez plus {{name}}.',
  followLost: 'Vous ne suivez plus {{name}}, qui n’est plus visible dans aucun article.',
  legal: {
    hold: {
      title: 'Blocage juridique',
      help: 'Tant qu’il n’est pas levé, rien de cet article n’est publié, exporté, imprimé ni transmis, dans aucun service. On peut continuer d’y écrire.',
      now: 'Bloquer',
      done: 'L’article est bloqué.',
    },
    lift: {
      title: 'Lever le blocage juridique',
      help: 'Ensuite, l’article pourra de nouveau être publié et transmis.',
      now: 'Lever',
      done: 'Le blocage juridique est levé.',
    },
  },
  holdReason: 'Motif',
  holdReasonHelp: 'Il reste avec le blocage, et toutes les personnes qui ont l’article le lisent.',
  held: {
    standing:
      'Blocage juridique de {{name}} depuis le {{time}} : « {{reason}} » Rien de l’article n’est publié ni ne sort avant qu’il soit levé.',
    waiting:
      'Blocage juridique de {{name}} depuis le {{time}} : « {{reason}} » Il vaut sur cet ordinateur ; la rédaction ne l’a pas encore.',
    refused: 'La rédaction a refusé le blocage juridique du {{time}} : « {{reason}} » Il ne bloque rien. {{why}}',
    forget: 'Compris',
    lift: 'Lever…',
  },
  presence:
    'Montrer aux autres de la rédaction quel article j’ai ouvert et où j’en suis ; sinon, je ne vois pas non plus où ils sont',
}
