import type { reasons as english } from '../en/reasons.ts'

export const reasons: Record<keyof typeof english, string> = {
  EACCES: 'vous n’en avez pas le droit',
  EPERM: 'vous n’en avez pas le droit',
  EROFS: 'le disque est en lecture seule',
  ENOENT: 'il n’est pas là',
  EISDIR: 'c’est un dossier',
  ENOTDIR: 'une partie du chemin n’est pas un dossier',
  EEXIST: 'quelque chose de ce nom fait obstacle',
  ENOSPC: 'le disque est plein',
  EDQUOT: 'votre part du disque est pleine',
  ENAMETOOLONG: 'son nom est trop long',
  EMFILE: 'trop de fichiers sont ouverts',
  ENFILE: 'trop de fichiers sont ouverts',
  EBUSY: 'un autre programme l’utilise',
  ENOTEMPTY: 'quelque chose de ce nom fait obstacle',
  EINVAL: 'le disque n’accepte pas un tel nom',
  ENOMEM: 'la mémoire manque',
  EIO: 'le disque ne répond pas',
  jsonEnds: 'il se termine trop tôt',
  jsonQuote: 'il manque le guillemet à la fin d’un texte',
  jsonNear: '« {{near}} » n’a pas sa place ici',
}
