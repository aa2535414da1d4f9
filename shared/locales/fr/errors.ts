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

  'desk.windowOlder':
    'Cette fenêtre est d’un Lede plus ancien que celui qui tourne à présent. Rechargez-la : ce que vous avez écrit est gardé ici et sera alors enregistré.',
  'desk.older':
    'Cette fenêtre est d’un Lede plus récent que celui qui tourne. Quittez Lede et relancez-le : ce que vous avez écrit est gardé ici et sera alors enregistré.',

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
  'draft.notFitting':
    'Ce brouillon a été écrit avec un Lede plus récent et ne peut qu’être lu ici. Mettez Lede à jour pour le modifier, le contrôler ou le diffuser.',

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
  'store.linked':
    '{{path}} n’est pas un fichier à part entière : c’est un lien, un tube ou un périphérique. Lede garde tout dans son dossier et n’en suit aucun. Placez-y le fichier ou le dossier lui-même, ou choisissez un autre dossier avec --data.',
  'store.inUse': 'Un autre Lede utilise le dossier {{folder}}. Fermez-le, ou choisissez un autre dossier avec --data.',
  'store.full':
    'Le disque est plein. Vos modifications restent dans cette fenêtre ; faites de la place, et l’enregistrement reprendra de lui-même.',
  'store.newer':
    'La bibliothèque de {{folder}} a été écrite par un Lede plus récent. Mettez Lede à jour pour l’ouvrir.',
  'store.failed': 'La bibliothèque n’a pas pu être lue ou écrite : {{message}}.',

  'system.refused':
    'Un fichier n’a pas pu être lu ou écrit ({{what}}) : {{why}}. Rien de ce que vous avez écrit n’est perdu ; remédiez-y et réessayez.',
  'system.tooManyFiles':
    'Trop de fichiers sont ouverts sur cet ordinateur. Fermez d’autres programmes et réessayez ; rien n’est perdu ni abîmé.',

  'archive.noStories':
    '{{name}} n’est pas une archive que Lede lit : un export de WordPress (WXR) ou de Ghost, un dossier de fichiers Markdown, ou un zip de l’un d’eux.',
  'archive.damaged':
    '{{name}} est un fichier zip endommagé. Faites-le recréer, ou décompressez-le et choisissez le dossier.',
  'archive.encrypted': '{{name}} est protégé par un mot de passe. Décompressez-le et choisissez le dossier.',
  'archive.climbs':
    '{{name}} nomme des fichiers hors de lui-même, ce qu’aucune archive ne devrait faire. Rien n’en a été repris.',
  'archive.bomb': '{{name}} se décompresse en bien plus qu’une archive d’articles. Rien n’en a été repris.',
  'archive.busy': '{{name}} est encore en cours de reprise. Attendez, ou arrêtez-la d’abord.',
  'file.empty': '{{name}} est vide.',
  'file.tooLarge': '{{name}} est trop gros : {{size}} Mo ; au plus {{limit}} Mo.',
  'file.binary':
    '{{name}} n’est ni du texte, ni un document que Lede lit. Ouvrez-le dans son programme, copiez le texte et collez-le comme dépêche.',
  'file.notWord':
    '{{name}} n’est pas un document Word lisible : il est abîmé, ou protégé par un mot de passe. Ouvrez-le dans Word et enregistrez-le de nouveau en .docx, sans mot de passe.',
  'file.tooMuch':
    '{{name}} contient plus qu’aucun article, et n’a pas été lu : tout le reste aurait été retardé. Rien n’a été modifié. Découpez-le, ou copiez le texte qu’il vous faut.',
  'file.undecodable':
    'L’encodage de {{name}} n’a pas pu être reconnu. Enregistrez-le en UTF-8 et ouvrez-le de nouveau.',
  'file.noText': '{{name}} ne contient aucun texte dont faire un article.',
  'file.notLede': '{{name}} n’est pas une page exportée par Lede. Copiez son texte et collez-le comme dépêche.',
  'file.badJson': '{{name}} n’est pas du JSON valide : {{why}} (ligne {{line}}, caractère {{column}}).',
  'file.otherJson':
    '{{name}} est du JSON, mais pas un article de Lede. Copiez-en le texte de l’article et collez-le comme dépêche.',
  'file.notDocument':
    '{{name}} ne peut pas être lu comme {{format}} : il est abîmé, ou protégé par un mot de passe. Ouvrez-le dans son programme, enregistrez-le sans mot de passe, et réessayez.',
  'file.scanned':
    '{{name}} contient des images de pages et aucun texte à reprendre. Faites reconnaître son texte par un programme (OCR), ou demandez le texte lui-même.',
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
  'image.metadata':
    'Ce que le fichier de cette image dit d’elle dépasse ce que Lede lit ({{limit}} Mo au plus). L’image est gardée ; écrivez vous-même la légende et le crédit.',
  'asset.missing': 'Cette image n’est pas dans la bibliothèque. Insérez-la de nouveau, ou retirez-la de l’article.',
  'asset.bareOnly':
    'De cette image, la bibliothèque n’a que ce qui se voit, sans les données de son fichier, telle qu’elle est arrivée dans un paquet. Demandez l’original à l’expéditeur.',
  'asset.damaged': 'Le fichier d’une image de la bibliothèque est abîmé ({{hash}}). Insérez l’image de nouveau.',

  'export.blocked': 'Cet article ne peut pas encore être exporté : {{why}}',
  'export.tooMuch':
    'C’est plus qu’il n’est possible d’écrire d’un coup dans ce format : cela prendrait trop de temps ou trop de mémoire. Rien n’a été modifié. Divisez-le, ou choisissez un autre format.',
  'export.reason':
    'Les contrôles ont relevé des erreurs dans cet article. Dites pourquoi il sort quand même : l’historique le garde.',
  'export.noFont':
    'Lede n’a pas de police pour les lettres de cet article ({{letters}}) : un PDF contient les siennes, qui couvrent le latin, le cyrillique et le grec. Exportez-le comme page, Word ou ODT, et imprimez-le de là.',
  'export.held': 'Cet article est retenu. {{why}}',

  'package.notOne':
    'Ce fichier n’est pas un paquet Lede. Demandez à qui l’a envoyé le fichier .lede, tel qu’il a été enregistré.',
  'package.notKept': 'Le service de Lede n’a plus ce paquet. Ouvrez de nouveau son fichier.',
  'package.held': 'Cet article fait l’objet d’un blocage juridique : rien n’en est transmis tant qu’il n’est pas levé.',
  'package.damaged':
    'Ce paquet est abîmé : {{part}} n’est plus ce qui a été envoyé. Rien n’a été modifié. Demandez-le de nouveau.',
  'package.newer': 'Ce paquet a été écrit par un Lede plus récent. Mettez Lede à jour pour l’ouvrir.',
  'package.tooLarge': 'Ce paquet est trop gros : {{size}} Mo ; au plus {{limit}} Mo.',

  'package.tooMuch':
    'Ce paquet contient plus qu’aucun article, et n’a pas été ouvert : tout le reste aurait été retardé. Rien n’a été modifié. Demandez à qui l’a envoyé si c’est le bon fichier.',

  'spelling.encoding':
    'Ce dictionnaire est dans un encodage que Lede ne connaît pas ({{encoding}}). Enregistrez-le en UTF-8, avec « SET UTF-8 » en première ligne.',
  'spelling.tooLarge': 'Ce dictionnaire est trop gros : {{size}} Mo ; au plus {{limit}} Mo. Rien n’a été modifié.',
  'spelling.notAffixes':
    'Ce n’est pas un fichier d’affixes Hunspell (.aff) : il ne dit pas comment se forment les mots. Choisissez les deux fichiers d’un même dictionnaire, .aff et .dic.',
  'spelling.notWords':
    'Ce n’est pas une liste de mots Hunspell (.dic) : sa première ligne doit donner le nombre d’entrées, et les mots suivre, un par ligne.',
  'rules.none': 'Ce n’est pas un fichier de règles de la maison : ni écrit par Lede, ni un tableau enregistré en CSV.',
  'rules.newer':
    'Ces règles ont été écrites par un Lede plus récent (version {{version}} du fichier). Rien n’a été changé ; mettez Lede à jour pour les utiliser.',
  'rules.tooMany': 'Il y a plus de {{limit}} règles. Rien n’a été changé ; retirez-en.',
  'rules.tooLarge': 'Le fichier de règles est trop gros : au plus {{limit}} Mo.',
  'rules.changed':
    '« {{names}} » : la règle a été modifiée ailleurs entre-temps. Rien n’a été écrasé : regardez de nouveau les règles de la maison et refaites votre modification.',
  'rules.unshared':
    'Cette rédaction utilise une version antérieure de Lede, qui ne garde pas de règles pour tous les services. Ses administrateurs peuvent la mettre à jour ; d’ici là, vos propres règles valent ici.',
  'rules.away':
    'La rédaction est injoignable : ses règles de la maison sont inchangées. Elles pourront être modifiées dès qu’elle sera de nouveau là.',
  'rules.partly':
    'La rédaction a pris en compte {{done}} modifications sur {{all}} de ses règles de la maison ; ensuite elle est devenue injoignable ou a refusé le reste. Recommencez : seul ce qui manque est modifié.',
  'rules.forbidden':
    'Les règles de la rédaction sont modifiées par la direction et les administrateurs ; votre rôle ne le permet pas. Les règles sont inchangées.',
  'rules.noSuch': 'Il n’y a pas de règle « {{name}} ». lede rules list les montre toutes.',
  'record.none': 'Ce n’est pas un procès-verbal de relecture.',
  'record.newer': 'Ce procès-verbal a été écrit par un Lede plus récent. Mettez Lede à jour pour le lire.',
  'spelling.pair': 'Un dictionnaire se compose de deux fichiers, un .aff et un .dic. Choisissez les deux à la fois.',
  'spelling.badTag': '« {{tag}} » ne désigne aucune langue. Écrivez un code comme sv, pt-BR ou nl-BE.',
  'spelling.broken': 'Ce dictionnaire est inutilisable : {{why}}. L’orthographe n’est pas vérifiée avec lui.',
  'spelling.missing': 'Il n’y a pas de dictionnaire pour cette langue : {{language}}.',
  'newsroom.away':
    'La rédaction est injoignable. Ce que vous écrivez est gardé sur cet ordinateur et lui parviendra automatiquement dès que possible.',
  'newsroom.address':
    '« {{address}} » n’est pas l’adresse d’une rédaction. Elle commence par https:// ; sur cet ordinateur seulement, aussi par http://127.0.0.1.',
  'newsroom.notOne':
    'Il n’y a pas de rédaction de Lede à l’adresse {{address}}, ou quelque chose en chemin ne la laisse pas passer. Vérifiez l’adresse auprès de qui vous a invité.',
  'newsroom.unable':
    'La rédaction à l’adresse {{address}} est là, mais ne peut rien écrire pour le moment : sa base de données est injoignable ou son disque est plein. Une invitation reste valable. Réessayez plus tard ou prévenez qui l’administre.',
  'newsroom.deskOlder':
    'Ce Lede est plus ancien que la rédaction. Mettez Lede à jour ; d’ici là, tout ce que vous écrivez reste sur cet ordinateur.',
  'newsroom.serverOlder':
    'La rédaction fonctionne avec un Lede plus ancien que celui-ci. Demandez à qui s’en occupe de le mettre à jour ; d’ici là, tout ce que vous écrivez reste sur cet ordinateur.',
  'newsroom.newer':
    'La base de données de la rédaction a été écrite par un Lede plus récent. Mettez celui-ci à jour pour la faire fonctionner.',
  'newsroom.invitation':
    'Cette invitation n’est pas valable : elle a servi, a expiré ou est incomplète. Demandez-en une nouvelle.',
  'newsroom.otherPerson':
    'Cette invitation ou cet appareil est à quelqu’un d’autre. Demandez une invitation à vous ; pour un autre de vos appareils, une à votre nom.',
  'newsroom.revoked':
    'Cet ordinateur n’a plus accès à la rédaction. Ce que vous avez écrit est ici ; quittez la rédaction, ou demandez une nouvelle invitation.',
  'newsroom.notHere':
    'Le texte de cet article n’est pas sur cet ordinateur, et la rédaction est injoignable pour le moment. Ouvrez-le de nouveau quand la connexion sera rétablie ; la liste le montre tel qu’il était en dernier.',
  'newsroom.unreadable':
    'La rédaction a cet article, mais rien que ce Lede puisse y lire. Mettez Lede à jour, ou demandez à qui administre la rédaction de le vérifier.',
  'newsroom.noImage': 'La rédaction n’a pas cette image. Elle arrivera dès que l’ordinateur qui l’a sera connecté.',
  'newsroom.badImage':
    'Une image n’est pas arrivée à la rédaction telle qu’elle est ici. Lede l’enverra de nouveau à la prochaine connexion.',
  'newsroom.storage':
    'S3_BUCKET est l’adresse d’un stockage d’objets avec son bucket, comme https://s3.example.org/images ; il faut aussi AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY.',
  'newsroom.noStory':
    'La rédaction n’a pas cet article pour vous : il n’a pas été remis, ou il est dans un service qui n’est pas le vôtre. Ce que vous avez écrit reste sur cet ordinateur.',
  'newsroom.forbidden':
    'Votre rôle dans la rédaction ne le permet pas. Ce que vous avez écrit reste sur cet ordinateur ; voyez avec un administrateur.',
  'newsroom.noDesk': 'La rédaction n’a pas ce service, ou vous ne pouvez rien y remettre. Les vôtres : {{desks}}.',
  'newsroom.filed': 'Cet article est déjà à la rédaction.',
  'newsroom.gap':
    'Une modification est arrivée à la rédaction avant celle sur laquelle elle repose. Lede renvoie les deux.',
  'newsroom.foreign':
    'Cet article contient quelque chose qu’aucun Lede n’écrit, et la rédaction ne le prend pas. Rien n’est envoyé et tout reste sur cet ordinateur : copiez son texte dans un nouvel article et déposez celui-ci.',
  'newsroom.clash':
    'À la place de ce qui a été écrit ici, la rédaction a autre chose, comme lorsque deux ordinateurs écrivent à partir d’un même dossier de données copié. Rien n’est envoyé et tout reste sur cet ordinateur : dupliquez l’article et continuez dans le double.',
  'newsroom.behind': 'D’autres ont écrit dans cet article entre-temps. Lede reprend d’abord leurs modifications.',
  'newsroom.busy':
    'La rédaction a trop à écrire en ce moment. Ce que vous avez écrit est gardé sur cet ordinateur et sera renvoyé.',
  'newsroom.noPerson': 'La rédaction ne connaît personne de ce nom.',
  'newsroom.badPackage':
    'Un paquet n’est pas arrivé à la rédaction tel qu’il est ici. Lede l’enverra de nouveau à la prochaine connexion.',
  'newsroom.noPackage':
    'La rédaction n’a plus ce paquet : il a été ouvert sur un autre ordinateur, refusé, ou il a attendu 30 jours.',
  'newsroom.tooManyPackages':
    'Trop de paquets attendent d’être ouverts, venant de vous ou destinés à cette personne. Lede enverra celui-ci dès qu’il y aura de la place, à la prochaine connexion.',
  'newsroom.noPackages':
    'Cette rédaction fonctionne avec un Lede plus ancien, qui ne transmet pas de paquets. Enregistrez le paquet dans un fichier, ou demandez à qui s’occupe de la rédaction de le mettre à jour.',
  'newsroom.severalPeople':
    'Plusieurs personnes de la rédaction s’appellent {{name}}. Indiquez l’identifiant de l’une d’elles : {{ids}}.',
  'newsroom.lastAdministrator': 'Il faut un administrateur à la rédaction : nommez d’abord quelqu’un d’autre.',
  'newsroom.joined': 'Cette bibliothèque appartient déjà à une rédaction : {{name}}. Quittez-la d’abord.',
  'newsroom.notJoined': 'Cette bibliothèque n’appartient à aucune rédaction. Rejoignez-en une d’abord.',
  'newsroom.noProfile': 'La rédaction doit savoir qui vous êtes. Indiquez d’abord votre nom, dans les réglages.',
  'newsroom.none':
    'Il n’y a pas de rédaction dans ce dossier ou cette base de données. Vérifiez --data et DATABASE_URL.',
  'newsroom.notEmpty':
    'Il y a déjà une rédaction ici, et rien n’en est remplacé. Restaurez dans un dossier ou une base de données vide.',
  'newsroom.badBackup':
    'Ce fichier n’est pas une sauvegarde de rédaction, n’est pas complet ou a été modifié. Rien n’a été restauré ; prenez-en une autre copie.',
  'newsroom.noHold': 'Ce blocage n’est pas en vigueur : quelqu’un l’a levé, ou il porte sur un autre article.',
  'newsroom.held':
    'Cet article est sous blocage juridique, et la rédaction n’en accepte pas la publication. Ce que vous avez fait reste sur cet ordinateur et sera envoyé une fois le blocage levé.',
  'newsroom.redis': 'REDIS_URL n’est pas l’adresse d’un Redis. Elle commence par redis:// ou rediss://.',
  'newsroom.keychain':
    'La clé de la rédaction est dans le trousseau de cet ordinateur et ne peut être lue d’ici. Ouvrez la bibliothèque dans l’application Lede ; si elle n’y entre pas non plus, rejoignez à nouveau la rédaction avec une nouvelle invitation.',
  'newsroom.identity':
    'Le fichier indiqué par LEDE_IDENTITY est inutilisable : {{why}}. Corrigez-le et relancez la rédaction.',
  'newsroom.noSignIn': 'Cette rédaction n’a pas de connexion avec un compte de la maison. Demandez une invitation.',
  'newsroom.provider':
    'La connexion de la maison est injoignable pour le moment. Réessayez plus tard ou demandez une invitation.',
  'newsroom.signInOver': 'Cette connexion a été refusée dans le navigateur ou a pris trop de temps. Recommencez-la.',
  'newsroom.noRole':
    'Votre compte est valable, mais la rédaction n’a pas de rôle pour lui. Adressez-vous à qui gère la rédaction.',
  'newsroom.knownPerson':
    'La personne qui a ce profil est déjà dans la rédaction, mais pas avec ce compte. Demandez à un administrateur une invitation pour un autre appareil.',
  'newsroom.embargoed':
    'Cet article est sous embargo et la rédaction n’accepte pas sa publication avant la fin, à moins que la personne qui publie n’insiste. Ce que vous avez fait reste sur cet ordinateur.',
  'newsroom.inUse': 'Une autre rédaction fonctionne dans {{folder}}. Arrêtez-la d’abord.',
  'newsroom.database': 'La base de données de la rédaction n’a pas pu être ouverte : {{message}}.',
}
