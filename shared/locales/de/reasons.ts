import type { reasons as english } from '../en/reasons.ts'

export const reasons: Record<keyof typeof english, string> = {
  EACCES: 'Sie dürfen das nicht',
  EPERM: 'Sie dürfen das nicht',
  EROFS: 'der Datenträger ist schreibgeschützt',
  ENOENT: 'nicht vorhanden',
  EISDIR: 'das ist ein Ordner',
  ENOTDIR: 'ein Teil des Pfads ist kein Ordner',
  EEXIST: 'etwas dieses Namens ist im Weg',
  ENOSPC: 'der Datenträger ist voll',
  EDQUOT: 'Ihr Anteil am Datenträger ist voll',
  ENAMETOOLONG: 'der Name ist zu lang',
  EMFILE: 'zu viele Dateien sind geöffnet',
  ENFILE: 'zu viele Dateien sind geöffnet',
  EBUSY: 'ein anderes Programm benutzt es',
  ENOTEMPTY: 'etwas mit diesem Namen ist im Weg',
  EINVAL: 'der Datenträger nimmt keinen solchen Namen an',
  ENOMEM: 'der Arbeitsspeicher reicht nicht',
  EIO: 'der Datenträger antwortet nicht',
  jsonEnds: 'es endet zu früh',
  jsonQuote: 'einem Text fehlt das Anführungszeichen am Ende',
  jsonNear: '„{{near}}“ passt dort nicht',
}
