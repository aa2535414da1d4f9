/**
 * Why something was refused: by the system's error code (errno) for files, by
 * electron/desk/import/json-error.ts for JSON.
 */
export const reasons = {
  EACCES: 'you may not',
  EPERM: 'you may not',
  EROFS: 'the disk is read-only',
  ENOENT: 'it is not there',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  EEXIST: 'something of this name is in the way',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EBUSY: 'another program is using it',
  ENOTEMPTY: 'something of this name is in the way',
  EINVAL: 'the disk takes no such name',
  ENOMEM: 'there is not enough memory',
  EIO: 'the disk does not answer',
  jsonEnds: 'it ends too early',
  jsonQuote: 'a text has no quotation mark at its end',
  jsonNear: '“{{near}}” does not fit there',
} as const
