import type { reasons as english } from '../en/reasons.ts'

export const reasons: Record<keyof typeof english, string> = {
  EACCES: 'нет прав доступа',
  EPERM: 'нет прав доступа',
  EROFS: 'диск только для чтения',
  ENOENT: 'его нет на месте',
  EISDIR: 'это папка',
  ENOTDIR: 'часть пути — не папка',
  EEXIST: 'мешает что-то с тем же именем',
  ENOSPC: 'диск заполнен',
  EDQUOT: 'ваша доля диска заполнена',
  ENAMETOOLONG: 'слишком длинное имя',
  EMFILE: 'открыто слишком много файлов',
  ENFILE: 'открыто слишком много файлов',
  EBUSY: 'его использует другая программа',
  ENOTEMPTY: 'мешает что-то с тем же именем',
  EINVAL: 'диск не принимает такое имя',
  ENOMEM: 'не хватает памяти',
  EIO: 'диск не отвечает',
  jsonEnds: 'он обрывается слишком рано',
  jsonQuote: 'в конце текста нет кавычки',
  jsonNear: '«{{near}}» здесь не на месте',
}
