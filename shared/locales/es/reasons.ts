import type { reasons as english } from '../en/reasons.ts'

export const reasons: Record<keyof typeof english, string> = {
  EACCES: 'no tiene permiso',
  EPERM: 'no tiene permiso',
  EROFS: 'el disco es de solo lectura',
  ENOENT: 'no está ahí',
  EISDIR: 'es una carpeta',
  ENOTDIR: 'una parte de la ruta no es una carpeta',
  EEXIST: 'algo con ese nombre estorba',
  ENOSPC: 'el disco está lleno',
  EDQUOT: 'su cuota de disco está llena',
  ENAMETOOLONG: 'el nombre es demasiado largo',
  EMFILE: 'hay demasiados archivos abiertos',
  ENFILE: 'hay demasiados archivos abiertos',
  EBUSY: 'lo está usando otro programa',
  ENOTEMPTY: 'algo con ese nombre estorba',
  EINVAL: 'el disco no admite ese nombre',
  ENOMEM: 'no hay memoria suficiente',
  EIO: 'el disco no responde',
  jsonEnds: 'termina demasiado pronto',
  jsonQuote: 'a un texto le faltan las comillas de cierre',
  jsonNear: '«{{near}}» no encaja ahí',
}
