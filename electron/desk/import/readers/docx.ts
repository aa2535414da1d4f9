import type { ArrivedBytes } from '../arrived-text.ts'
import { copyContext } from '../copy-context.ts'
import { oneStory, type Read } from '../reader.ts'
import { fallbackLanguage } from '../wire.ts'
import { readWord } from '../word.ts'

/** A Word document. @throws LedeError those of `readWord` */
export const read: Read<ArrivedBytes> = ({ name, bytes }, context) =>
  oneStory((images) =>
    readWord(bytes, name, { fallback: fallbackLanguage(context.settings), images, copy: copyContext(context) }),
  )
