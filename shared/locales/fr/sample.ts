import { bold, doc, heading, italic, link, list, paragraph, quote, type Sample } from '../sample.ts'

/** Town, people and library are invented. */
export const sample: Sample = {
  kicker: 'Bibliothèques',
  headline: 'Privé de bibliobus, un bourg le récupère en comptant les livres qu’il n’a pas lus',
  deck: 'À Pont-d’Houlin, les habitants ont noté chaque livre qu’ils ne pouvaient plus emprunter. Au bout de 14 mois, le département a cédé.',
  summary:
    'Un bourg a convaincu son département de rétablir le bibliobus en recensant 3 180 emprunts qui n’ont pas eu lieu.',
  bylines: ['Marianne Oquet', 'Thomas Artigue'],
  dateline: { place: 'Pont-d’Houlin', region: null, country: 'France', agency: null },
  agency: null,
  category: 'Région',
  keywords: ['bibliothèques', 'collectivités locales', 'services en milieu rural'],
  slugline: 'BIBLIOBUS',
  urgency: 5,
  editorNote: 'Article d’exemple. Le bourg et les personnes sont inventés ; supprimez-le quand vous voudrez.',
  timeZone: 'Europe/Paris',
  body: doc(
    paragraph(
      'Le bibliobus reviendra à Pont-d’Houlin au printemps, 14 mois après avoir été retiré de la route, parce que le bourg a noté entre-temps chaque livre qu’il voulait lire.',
    ),
    paragraph(
      'Les conseillers départementaux ont décidé mardi soir, par 31 voix contre 18, de remettre le véhicule sur sa tournée du mercredi. La liste qui les a fait changer d’avis comptait ',
      bold('3 180 lignes'),
      ', au crayon, dans sept cahiers d’écolier.',
    ),
    heading('Un rayon de ce qui manquait'),
    paragraph(
      'L’idée est venue d’Yvette Castel, 79 ans, garde-barrière à la retraite. Le premier mercredi sans bibliobus, elle a écrit sur une fiche le titre qu’elle pensait emprunter et l’a punaisée à la poste. Le vendredi, il y avait 40 fiches.',
    ),
    quote(
      paragraph(
        '« On nous a dit que personne ne s’en servait. J’ai pensé : alors cela ne gênera personne que nous comptions. Il s’est trouvé que personne, c’était presque tout le bourg. »',
      ),
    ),
    paragraph(
      'Le département comptait économiser 61 000 euros par an. Ses chiffres ne tenaient compte que des livres prêtés à bord ; ceux qu’on y commandait pour les retirer ailleurs, environ deux sur cinq, étaient portés au compte d’autres bibliothèques.',
    ),
    paragraph(
      '« Le calcul était juste et la réponse fausse », a dit Daniel Cadre, qui préside la commission de la culture et avait proposé la suppression. Il a voté pour revenir dessus.',
    ),
    heading('Et maintenant ?'),
    paragraph('Selon le plan adopté mardi, le service :'),
    list(
      ['s’arrêtera dans ', bold('neuf villages'), ' au lieu de six, 40 minutes dans chacun ;'],
      ['roulera à l’électricité, avec un véhicule loué pour cinq ans ;'],
      ['comptera les réservations là où elles sont faites et publiera les chiffres chaque trimestre.'],
    ),
    paragraph(
      'Les horaires seront publiés sur les ',
      link('pages de la bibliothèque départementale', 'https://example.org/libraries'),
      ' dès qu’un conducteur sera trouvé. Le dernier, Lionel Amaury, conduit maintenant un car scolaire et dit qu’on ne lui a rien demandé.',
    ),
    paragraph(
      'Les cahiers iront aux archives départementales. Le titre le plus demandé, 57 fois, était ',
      italic('Les Misérables'),
      '. « La moitié, c’était moi, a dit Yvette Castel. Je continuais d’espérer. »',
    ),
  ),
}
