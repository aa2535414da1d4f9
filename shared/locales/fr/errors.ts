import type { errors as english } from '../en/errors.ts'

export const errors: Record<keyof typeof english, string> = {
  internal:
    'Une erreur inattendue s’est produite : {{message}}. Rien de ce que vous avez écrit n’est perdu ; merci de la signaler.',

  'article.newerFormat':
    'Ce fichier est au format {{format}} ; ce Lede lit {{known}}. Ouvrez-le avec un Lede plus récent.',
  'article.unknownNodes':
    'Cet article contient des éléments que ce Lede ne connaît pas ({{names}}). Ouvrez-le avec un Lede plus récent.',
  'article.invalid': 'Ce n’est pas un article Lede valide : « {{where}} » est incorrect ({{why}}).',

  'call.unknown':
    'La fenêtre a demandé une chose que ce service de Lede ne connaît pas ({{call}}). Redémarrez Lede, pour que les deux soient de la même version.',
  'call.invalid': 'La fenêtre a envoyé une chose que le service de Lede ne peut pas accepter ({{call}} : {{why}}).',
  'call.tooLarge': 'C’est trop pour un seul envoi : {{size}} Mo ; au plus {{limit}} Mo.',
  'call.tooMuch':
    'C’est plus que le service de Lede n’en prend en une fois, et rien n’a été modifié : tout le reste aurait été retardé. Découpez, et recommencez par parties.',
  'desk.away':
    'Le service de Lede ne fonctionne pas en ce moment. Lede le relance ; si Lede lui-même est fermé, relancez-le. Vos modifications sont gardées d’ici là.',

  'desk.silent':
    'Le service de Lede n’a pas répondu. On ne sait pas encore s’il a fait ce que vous demandiez : vérifiez avant de le redemander.',

  'save.waits':
    'Pas encore enregistré : le service de Lede ne répond pas. Ce que vous avez tapé est gardé dans cette fenêtre, même si elle est rechargée ou fermée, et sera enregistré dès que le service sera revenu.',
  'save.onlyHere':
    'Pas encore enregistré : le service de Lede ne répond pas, et cette fenêtre n’a pas de stockage à elle pour garder ce que vous avez tapé. Laissez-la ouverte jusqu’au retour du service.',

  'draft.missing': 'Ce brouillon n’est plus dans la bibliothèque.',
  'draft.inBin': 'Ce brouillon est dans la corbeille. Restaurez-le pour continuer d’écrire.',
  'draft.badUpdate':
    'Le service de Lede n’a pas compris une modification et ne l’a pas enregistrée. Ce que vous avez tapé est gardé dans cette fenêtre : faites-en un nouveau brouillon.',
  'draft.tooMuch':
    'C’est plus qu’un brouillon ne peut contenir, ou plus imbriqué qu’aucun texte, et cela n’a pas été enregistré : tout le reste aurait été retardé. Copiez ce qu’il vous faut dans un nouveau brouillon.',
  'draft.notFitting': 'Ce brouillon a été écrit avec un Lede plus récent et ne peut qu’être lu ici.',

  'template.missing': 'Ce modèle n’existe plus.',
  'template.newer':
    'Ce modèle a été enregistré avec un Lede plus récent. Il reste tel quel ; mettez Lede à jour pour l’utiliser.',
  'template.damaged':
    'Ce modèle ne peut pas être lu ({{why}}). Son fichier reste tel quel, dans le dossier « templates » de votre bibliothèque.',
  'template.withdrawn':
    'Cet article a été retiré : ce qui en partirait le serait aussi. Remettez-le d’abord en brouillon, ou faites un modèle d’un autre article.',

  'version.missing': 'Cette version du brouillon n’existe plus.',

  'find.pattern': 'Ce n’est pas une expression régulière valide : {{why}}',
  'find.tooSlow':
    'Cette expression régulière prend trop de temps sur ce texte, et a été arrêtée. Rien n’a été modifié. Simplifiez-la : une répétition dans une répétition, comme (a+)+, en est le plus souvent la cause.',

  'store.readOnly':
    'Lede ne peut pas écrire dans le dossier {{folder}}. Donnez à votre compte le droit d’y écrire, ou choisissez-en un autre avec --data.',
  'store.foreign':
    'Le dossier {{folder}} appartient à une autre personne sur cet ordinateur. Lede n’ouvre la bibliothèque de personne d’autre : choisissez un dossier à vous avec --data.',
  'store.unprotected':
    'Le disque de {{folder}} ne connaît pas les droits d’accès : d’autres comptes de cet ordinateur peuvent peut-être y lire vos brouillons. Si cela compte, gardez-les sur un disque de l’ordinateur.',
  'store.noFolder':
    'Un fichier se trouve là où Lede a besoin d’un dossier : {{path}}. Déplacez-le, ou choisissez un autre dossier avec --data.',
  'store.noFile':
    'Un dossier se trouve là où Lede a besoin d’un fichier : {{path}}. Déplacez-le, ou choisissez un autre dossier avec --data.',
  'store.inUse': 'Un autre Lede utilise le dossier {{folder}}. Fermez-le, ou choisissez un autre dossier avec --data.',
  'store.full':
    'Le disque est plein. Vos modifications restent dans cette fenêtre ; faites de la place, et l’enregistrement reprendra de lui-même.',
  'store.newer':
    'La bibliothèque de {{folder}} a été écrite par un Lede plus récent. Mettez Lede à jour pour l’ouvrir.',
  'store.failed': 'La bibliothèque n’a pas pu être lue ou écrite : {{message}}.',

  'system.tooManyFiles':
    'Trop de fichiers sont ouverts sur cet ordinateur. Fermez d’autres programmes et réessayez ; rien n’est perdu ni abîmé.',

  'file.empty': '{{name}} est vide.',
  'file.tooLarge': '{{name}} est trop gros : {{size}} Mo ; au plus {{limit}} Mo.',
  'file.binary':
    '{{name}} n’est pas du texte. Lede ouvre les dépêches (.txt), les documents Word (.docx), le JSON de Lede et les pages exportées par Lede.',
  'file.notWord':
    '{{name}} n’est pas un document Word lisible : il est abîmé, ou protégé par un mot de passe. Ouvrez-le dans Word et enregistrez-le de nouveau en .docx, sans mot de passe.',
  'file.tooMuch':
    '{{name}} contient plus qu’aucun article, et n’a pas été lu : tout le reste aurait été retardé. Rien n’a été modifié. Découpez-le, ou copiez le texte qu’il vous faut.',
  'file.undecodable':
    'L’encodage de {{name}} n’a pas pu être reconnu. Enregistrez-le en UTF-8 et ouvrez-le de nouveau.',
  'file.noText': '{{name}} ne contient aucun texte dont faire un article.',
  'file.notLede': '{{name}} n’est pas une page exportée par Lede. Copiez son texte et collez-le comme dépêche.',
  'file.badJson': '{{name}} n’est pas du JSON valide : {{why}}.',
  'file.otherJson':
    '{{name}} est du JSON, mais pas un article de Lede. Copiez-en le texte de l’article et collez-le comme dépêche.',
  'file.notItem':
    '{{name}} n’est pas un article au format {{format}}, ou il est abîmé. Demandez-le de nouveau, ou copiez-en le texte et collez-le comme dépêche.',
  'file.foreign': '{{name}} est {{what}}',
  'file.missing': '{{name}} est introuvable.',
  'file.unreadable': '{{name}} n’a pas pu être lu : {{why}}.',
  'file.unwritable': '{{name}} n’a pas pu être écrit : {{why}}.',
  'file.exists': '{{name}} existe déjà. Ajoutez --force pour le remplacer.',

  'image.empty': '{{name}} est vide.',
  'image.tooLarge':
    '{{name}} est trop gros pour une image : {{size}} Mo ; au plus {{limit}} Mo. Enregistrez-la plus petite et insérez-la de nouveau.',
  'image.tooManyPixels':
    '{{name}} fait {{width}} × {{height}} pixels ({{size}} mégapixels) ; au plus {{limit}} mégapixels. Réduisez-la et insérez-la de nouveau.',
  'image.svg':
    '{{name}} est un dessin SVG. Un SVG peut contenir des programmes, et Lede n’en accepte aucun : exportez-le en PNG et insérez celui-ci.',
  'image.foreign':
    '{{name}} est une image {{format}}, que les pages web ne savent pas afficher. Enregistrez-la en JPEG ou en PNG et insérez celle-ci.',
  'image.notOne': '{{name}} n’est pas une image, quoi qu’en dise son nom. Lede accepte JPEG, PNG, GIF, WebP et AVIF.',
  'image.truncated':
    '{{name}} est incomplet : le fichier s’arrête avant l’image. Copiez-le ou téléchargez-le de nouveau.',
  'image.undecodable':
    '{{name}} est abîmée et ne peut pas être affichée. Ouvrez-la dans un éditeur d’images et enregistrez-la de nouveau.',
  'image.forPrint':
    '{{name}} est en CMJN, pour l’imprimerie ; les navigateurs en faussent les couleurs. Enregistrez-la en RVB et insérez celle-ci.',
  'asset.missing': 'Cette image n’est pas dans la bibliothèque. Insérez-la de nouveau, ou retirez-la de l’article.',
  'asset.damaged': 'Le fichier d’une image de la bibliothèque est abîmé ({{hash}}). Insérez l’image de nouveau.',

  'export.blocked': 'Cet article ne peut pas encore être exporté : {{why}}',
  'export.held': 'Cet article est retenu. {{why}}',

  'package.notOne':
    'Ce fichier n’est pas un paquet Lede. Demandez à qui l’a envoyé le fichier .lede, tel qu’il a été enregistré.',
  'package.damaged':
    'Ce paquet est abîmé : {{part}} n’est plus ce qui a été envoyé. Rien n’a été modifié. Demandez-le de nouveau.',
  'package.newer': 'Ce paquet a été écrit par un Lede plus récent. Mettez Lede à jour pour l’ouvrir.',
  'package.tooLarge': 'Ce paquet est trop gros : {{size}} Mo ; au plus {{limit}} Mo.',

  'package.tooMuch':
    'Ce paquet contient plus qu’aucun article, et n’a pas été ouvert : tout le reste aurait été retardé. Rien n’a été modifié. Demandez à qui l’a envoyé si c’est le bon fichier.',
}
