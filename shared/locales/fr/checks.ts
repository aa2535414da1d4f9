import type { RowCode } from '#shared/checks/house/file.ts'
import type { RetiredRuleId, RuleGroup, RuleId } from '#shared/checks/rule-ids.ts'
import type { CheckSeverity } from '#shared/checks/severity.ts'
import type { RuleTexts } from '../en/checks.ts'

const groups: Readonly<Record<RuleGroup, string>> = {
  fields: 'Champs',
  typography: 'Typographie',
  words: 'Mots',
  time: 'Dates et heures',
  figures: 'Chiffres',
  attribution: 'Attribution et longueur',
  links: 'Liens',
  review: 'Relecture',
}

const severities: Readonly<Record<CheckSeverity, string>> = {
  error: 'Erreur',
  warning: 'Avertissement',
  hint: 'Remarque',
}

const rules: Readonly<Record<RuleId, RuleTexts>> = {
  publication: {
    name: 'Ce qu’il faut à une page',
    says: 'Il manque quelque chose dont une page a besoin.',
    why: 'C’est par ses champs que lecteurs, moteurs de recherche et autres rédactions trouvent un article et le citent.',
  },
  headlineLength: {
    name: 'Titre long',
    says: 'Le titre compte {{count}} signes ; {{limit}} au plus sont prévus.',
    why: 'Les résultats de recherche et les listes le coupent.',
  },
  deckLength: {
    name: 'Chapô long',
    says: 'Le chapô compte {{count}} signes ; {{limit}} au plus sont prévus.',
    why: 'Un chapô doit se lire d’un coup d’œil.',
  },
  summaryLength: {
    name: 'Résumé long',
    says: 'Le résumé compte {{count}} signes ; {{limit}} au plus sont prévus.',
    why: 'Les liens partagés n’en montrent que les premières lignes.',
  },
  noDeck: { name: 'Pas de chapô', says: 'Il n’y a pas de chapô.', why: 'La rédaction en veut un sous chaque titre.' },
  noSummary: {
    name: 'Pas de résumé',
    says: 'Il n’y a ni résumé ni chapô.',
    why: 'Résultats de recherche et liens partagés montrent alors ce qui vient en premier.',
  },
  headlineStop: {
    name: 'Point à la fin du titre',
    says: 'Le titre se termine par un point.',
    why: 'Un titre n’en prend pas.',
  },
  embargoAfter: {
    name: 'Publié avant la fin de l’embargo',
    says: 'L’heure de publication précède la fin de l’embargo.',
    why: 'Qui s’y fie rompt l’embargo.',
  },
  poorAlt: {
    name: 'Texte alternatif vide de sens',
    says: 'Le texte alternatif ne décrit rien.',
    why: 'Qui ne voit pas l’image n’a que lui.',
  },
  quotesUnbalanced: {
    name: 'Guillemet sans son pendant',
    says: 'Il manque un guillemet.',
    why: 'On ne sait pas où la citation commence ni où elle finit.',
  },
  typesetting: {
    name: 'Typographie de la langue',
    says: 'Dans cette langue, on compose ici : {{after}}',
    why: 'Guillemets, apostrophes et tirets sont ceux de la langue de l’article.',
  },
  noBreak: {
    name: 'Espace insécable',
    says: 'Dans cette langue, ces mots restent sur la même ligne.',
    why: 'On ne sépare pas un nombre de son unité, ni un titre du nom qui le suit.',
  },
  doubleSpace: { name: 'Espaces en trop', says: 'Il y a là plusieurs espaces.', why: 'Une seule suffit.' },
  spaceBefore: {
    name: 'Espace avant un signe',
    says: 'Une espace précède un signe qui n’en prend pas.',
    why: 'Le signe peut se retrouver seul à la ligne suivante.',
  },
  spaceMissing: {
    name: 'Espace manquante',
    says: 'Il manque une espace après le signe.',
    why: 'Deux mots se lisent comme un seul.',
  },
  repeatedMarks: {
    name: 'Signe doublé',
    says: 'Un signe de ponctuation est répété.',
    why: 'Un seul suffit.',
  },
  invisible: {
    name: 'Caractère invisible',
    says: 'Il y a un caractère invisible ({{name}}) dans le texte.',
    why: 'La recherche, les liens et d’autres systèmes butent dessus.',
  },
  bidi: {
    name: 'Caractère qui inverse le sens',
    says: 'Un caractère ({{name}}) inverse le sens du texte.',
    why: 'On ne lit plus ce qui est écrit : c’est un moyen de tromper.',
  },
  lookalike: {
    name: 'Lettres d’une autre écriture',
    says: 'Des lettres d’une autre écriture ont le même aspect : {{letters}}.',
    why: 'Le mot est introuvable, mal lu à voix haute, et peut-être fait pour tromper.',
  },
  placeholder: {
    name: 'Texte à compléter',
    says: 'Il restait quelque chose à compléter ici.',
    why: 'Ce serait imprimé tel quel.',
  },
  doubledWord: {
    name: 'Mot doublé',
    says: '« {{word}} » est écrit deux fois.',
    why: 'Il a été tapé deux fois, ou doublé par une fusion.',
  },
  house: {
    name: 'Règle de la maison',
    says: 'Règle de la maison : « {{words}} ».',
    why: 'Elle figure parmi les règles de la rédaction.',
  },
  abbreviation: {
    name: 'Sigle non développé',
    says: '{{letters}} n’est expliqué nulle part.',
    why: 'Tous les lecteurs ne le connaissent pas : donnez le nom complet à la première occurrence.',
  },
  nameSpelling: {
    name: 'Un nom, deux graphies',
    says: 'Ailleurs dans l’article, c’est « {{other}} ».',
    why: 'L’une des deux est fausse.',
  },
  archiveName: {
    name: 'Nom écrit autrement dans les archives',
    says: 'Les archives de la rédaction ont « {{other}} ».',
    why: 'L’un des deux est faux, et les archives l’ont plus souvent.',
  },
  weekday: {
    name: 'Jour de la semaine et date',
    says: 'La date et le jour de la semaine ne concordent pas : en {{year}}, c’est un {{right}}.',
    why: 'Des lecteurs viendront le mauvais jour.',
  },
  impossibleDate: {
    name: 'Date impossible',
    says: 'Ce jour n’existe pas dans ce mois.',
    why: 'La date ne peut pas être juste.',
  },
  timeWord: {
    name: 'Repère de temps et date',
    says: 'Compté du jour de l’article, ce serait {{right}}.',
    why: '« Hier » et « le mois dernier » se comptent du jour de l’article.',
  },
  datelineDate: {
    name: 'Date qui accompagne le lieu',
    says: 'La date qui accompagne le lieu est le {{date}}, celle de la publication le {{published}} dans le fuseau de l’article.',
    why: 'Elle dit quel jour l’information a été recueillie.',
  },
  datelineAgency: {
    name: 'Agence qui accompagne le lieu',
    says: 'Le lieu est accompagné de {{one}} ; l’article est attribué à {{other}}.',
    why: 'L’une des deux n’est pas la source.',
  },
  datelineText: {
    name: 'Lieu et date dans le texte',
    says: 'Le texte commence par un lieu et une date.',
    why: 'Lede imprime le lieu et la date des champs dans le style de l’agence, ici « {{printed}} » ; dans le texte, ils restent tels quels, ou figurent deux fois.',
  },
  thousands: {
    name: 'Milliers et décimales',
    says: 'Dans cette langue, milliers et décimales se séparent autrement.',
    why: 'Le nombre peut être lu mille fois trop grand ou trop petit.',
  },
  numerals: {
    name: 'Petits nombres en chiffres',
    says: 'La rédaction écrit les petits nombres en lettres.',
    why: 'Les lettres se lisent d’un trait ; les chiffres sont pour les âges, les parts, les unités et les scores.',
  },
  doubledUnit: {
    name: 'Unité répétée',
    says: 'L’unité est dite deux fois.',
    why: 'Le symbole ou le mot suffit.',
  },
  percentChange: {
    name: 'Pourcentage d’une évolution',
    says: 'D’après ces chiffres, l’évolution est de {{right}} %.',
    why: 'L’un des chiffres est faux, ou il s’agit de points de pourcentage.',
  },
  multiple: {
    name: '« Doublé » et « réduit de moitié »',
    says: 'D’après ces chiffres, le facteur est de {{right}}.',
    why: 'Le mot et les chiffres ne disent pas la même chose.',
  },
  age: {
    name: 'Âge et année de naissance',
    says: 'L’âge ne concorde pas avec les années : ce serait {{before}} ou {{right}}, pas {{said}}.',
    why: 'L’un des deux est faux.',
  },
  yearSpan: {
    name: 'Années inversées',
    says: 'Cela finit avant d’avoir commencé.',
    why: 'L’une des années est fausse.',
  },
  tableSum: {
    name: 'Total d’un tableau',
    says: 'La somme des chiffres au-dessus est {{right}}.',
    why: 'Le total ou l’un des chiffres est faux.',
  },
  shareSum: {
    name: 'Parts d’un tout',
    says: 'La somme de ces parts est de {{sum}} pour cent.',
    why: 'L’un des chiffres est faux, ou plusieurs réponses étaient possibles, ce que le lecteur doit savoir.',
  },
  longSentence: {
    name: 'Phrase longue',
    says: 'La phrase compte {{count}} mots ; {{limit}} au plus sont prévus.',
    why: 'Qui l’entend ou la parcourt perd le fil.',
  },
  longParagraph: {
    name: 'Paragraphe long',
    says: 'Le paragraphe compte {{count}} mots ; {{limit}} au plus sont prévus.',
    why: 'Sur un téléphone, il remplit plus d’un écran.',
  },
  longQuote: {
    name: 'Citation longue',
    says: 'La citation compte {{count}} mots ; {{limit}} au plus sont prévus.',
    why: 'Le lecteur oublie qui parle.',
  },
  noSpeaker: {
    name: 'Citation sans auteur',
    says: 'Rien près de la citation ne dit qui parle.',
    why: 'Le lecteur doit savoir de qui sont ces mots.',
  },
  saidChain: {
    name: 'Toujours le même verbe de parole',
    says: '{{count}} phrases de suite ont le même verbe de parole.',
    why: 'Le lecteur l’entend ; une attribution suffit souvent.',
  },
  takenUnquoted: {
    name: 'Passage venu d’ailleurs',
    says: 'Ce passage est tel qu’il a été collé{{from}}, sans guillemets ni attribution.',
    why: 'Le lecteur doit savoir de qui sont ces mots.',
  },
  unlabelled: {
    name: 'Texte généré sans mention',
    says: '{{share}} des mots viennent d’un générateur, et les lecteurs n’en savent rien.',
    why: 'Depuis août 2026, le droit européen demande de signaler un texte généré, sauf s’il a été relu et que quelqu’un en assume la responsabilité éditoriale.',
  },
  quoteAltered: {
    name: 'Citation modifiée',
    says: 'À l’origine, on lit : « {{was}} ».',
    why: 'Entre guillemets figure ce qui a été dit, mot pour mot.',
  },
  linkMalformed: {
    name: 'Adresse cassée',
    says: '« {{address}} » ne mène nulle part.',
    why: 'Le lecteur tombe sur une erreur.',
  },
  linkStaging: {
    name: 'Adresse hors de portée des lecteurs',
    says: '{{host}} n’est pas ouvert aux lecteurs.',
    why: 'Le lecteur tombe sur une erreur et apprend une adresse interne.',
  },
  linkShortened: {
    name: 'Adresse raccourcie',
    says: '{{host}} cache où mène le lien.',
    why: 'Le jour où le service ferme, il ne mène plus nulle part ; donnez l’adresse elle-même.',
  },
  linkTracking: {
    name: 'Adresse qui piste',
    says: 'L’adresse révèle qui l’a suivie : {{names}}.',
    why: 'Les lecteurs sont pistés pour le compte d’un tiers.',
  },
  linkText: {
    name: 'Lien qui ne dit rien',
    says: 'Les mots du lien ne disent pas où il mène.',
    why: 'Les lecteurs d’écran énumèrent les liens par leurs seuls mots.',
  },
  changedSinceApproval: {
    name: 'Fait modifié depuis la validation',
    says: 'Ce qui a été validé : {{before}}',
    why: 'Qui a validé l’article a lu autre chose.',
  },
  changedSinceVersion: {
    name: 'Fait modifié depuis la dernière version',
    says: 'Dans la dernière version : {{before}}',
    why: 'Un chiffre, un nom ou une citation a pu changer par erreur.',
  },
  changedSinceCopy: {
    name: 'Fait autre que dans la dépêche',
    says: 'La dépêche dit : {{before}}',
    why: 'Qui l’a rapporté a écrit autre chose.',
  },
  openSuggestions: {
    name: 'Suggestions ouvertes',
    says: 'Suggestions en attente de décision : {{count}}.',
    why: 'Ce qui sort est le texte accepté, sans elles.',
  },
  openComments: {
    name: 'Commentaires ouverts',
    says: 'Commentaires non résolus : {{count}}.',
    why: 'Quelqu’un a posé une question restée sans réponse.',
  },
  openConflicts: {
    name: 'Conflits ouverts',
    says: 'Conflits d’une fusion non réglés : {{count}}.',
    why: 'Deux personnes ont écrit des choses différentes au même endroit.',
  },
}

const retired: Readonly<Record<RetiredRuleId, string>> = {
  banned: 'Mots de la liste de la rédaction',
  cliche: 'Cliché',
}

/** What is wrong with a row of a file of house rules. */
const rows: Readonly<Record<RowCode, string>> = {
  words: 'Il manque les mots à chercher.',
  quote: 'Un guillemet y reste ouvert : ce qui suit passe pour une seule cellule.',
  pattern: 'Le motif est inutilisable : {{value}}',
  kind: '« {{value}} » n’est ni des mots ni un motif.',
  severity: '« {{value}} » n’est pas une gravité : erreur, avertissement ou conseil.',
  language: '« {{value}} » n’est pas un code de langue tel que fr ou fr-CA.',
  date: '« {{value}} » n’est pas une date claire : écrivez 2026-03-18.',
  dates: 'La fin précède le début : {{value}}',
  yesNo: '« {{value}} » n’est ni oui ni non.',
  long: 'Un texte est trop long : au plus {{value}} caractères à chercher.',
  rule: 'Ce n’est pas une règle que Lede connaît.',
}

/** Spaces as a person can see them. */
const spaces: Readonly<Record<string, string>> = {
  ' ': 'espace',
  '\u00a0': 'espace insécable',
  '\u202f': 'espace fine insécable',
}

/** What is said of checks, their groups and what they weigh. */
export const checks = { groups, severities, rules, spaces, rows, retired }
