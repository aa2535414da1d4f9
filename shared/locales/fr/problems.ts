import type { ProblemCode } from '#shared/publish/problem.ts'

export const problems: Readonly<Record<ProblemCode, string>> = {
  noHeadline: 'Il n’y a pas de titre.',
  newer: 'Il a été écrit avec un Lede plus récent : mettez Lede à jour pour le diffuser.',
  noBody: 'Il n’y a pas de texte.',
  noPublicationTime: 'Il n’y a pas d’heure de publication.',
  noTimeZone: 'L’heure de publication n’a pas de fuseau horaire.',
  noDateline: 'Il n’y a ni lieu ni date.',
  noByline: 'Il n’y a pas de signature.',
  noCategory: 'Il n’y a pas de rubrique.',
  noCanonicalUrl: 'Il n’y a pas d’URL canonique.',
  noPublisher: 'Les réglages n’indiquent pas d’éditeur.',
  imageMissing: 'Images absentes de cette bibliothèque : {{count}}. Insérez-les de nouveau, ou retirez-les.',
  noAlt: 'Images sans texte alternatif : {{count}}.',
  noCredit: 'Images sans crédit : {{count}}.',
  positionRemoved:
    'Images dont les données disent où elles ont été prises : {{count}}. Les fichiers exportés en sont dépourvus.',
  credentialsLost:
    'Images avec des Content Credentials : {{count}}. Les fichiers exportés en sont dépourvus ; « Exporter l’original » les donne telles quelles.',
  usageForbidden: 'Les conditions d’utilisation d’images interdisent leur emploi : {{words}} ({{count}}).',
  usageRanOut: 'Le droit d’utiliser des images a expiré : {{words}} ({{count}}).',
  badPublicationTime: 'L’heure de publication n’existe pas.',
  badTimeZone: 'Le fuseau horaire n’existe pas.',
  badDatelineDate: 'La date qui accompagne le lieu n’existe pas.',
  badCanonicalUrl: 'L’URL canonique n’est pas une adresse http ou https.',
  badLanguage: 'La langue de l’article n’est pas un code de langue.',
  tooLong: '{{field}} : trop long (au plus {{limit}} caractères).',
  embargoed: 'Sous embargo jusqu’au {{until}}.',
  approvalVoid: 'Modifié depuis sa validation par {{by}} le {{at}}.',
  notApproved: 'Il n’est pas validé, et la rédaction ne laisse rien sortir d’autre. Validez-le d’abord.',
  changedSincePublication:
    'Modifié par {{by}} depuis sa publication le {{at}}. Publiez-le comme mise à jour ou rectificatif.',
  embargoUnclear: 'La fin de son embargo n’est pas une heure. Corrigez-la d’abord.',
  ownApproval:
    'Validé le {{at}} par {{by}}, qui en est l’auteur. La rédaction veut la validation de quelqu’un d’autre.',
  ownStory:
    'Cet article est le vôtre : vous l’avez envoyé en relecture, ou en avez écrit la plus grande part. Quelqu’un d’autre doit le valider.',
  nameless:
    'On ne sait pas qui vous êtes. Indiquez d’abord votre nom dans les réglages : personne ne valide ici ses propres articles.',
  conflicts: 'Conflits d’une fusion non réglés ({{count}}) : {{names}}.',
  checks: 'Les contrôles ont relevé des erreurs ({{count}}) : {{rules}}. {{quotes}}',
  legalHold:
    'Blocage juridique de {{by}} depuis le {{at}} : « {{reason}} » Rien n’en est publié ni ne sort avant qu’il soit levé.',
  mayNotApprove: 'Votre rôle dans la rédaction n’approuve pas les articles de ce service. Voyez avec un éditeur.',
  mayNotPublish: 'Votre rôle dans la rédaction ne publie pas les articles de ce service. Voyez avec un éditeur.',
  spiked: 'Cet article est écarté.',
  withdrawn:
    'Ses lecteurs ont appris que cet article est retiré. Repris, il recommence à neuf, et sa prochaine page n’en dira rien.',
  killed: 'Cet article est retiré. Ce qui sort est l’avis de retrait, sans le texte.',
}
