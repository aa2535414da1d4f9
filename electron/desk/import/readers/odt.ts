import type { ArrivedBytes } from '../arrived-text.ts'
import { copyContext } from '../copy-context.ts'
import { readOdt } from '../odt/read.ts'
import { oneStory, type Read } from '../reader.ts'
import { fallbackLanguage } from '../wire.ts'

/** A text document of OpenDocument. @throws LedeError those of `readOdt` */
export const read: Read<ArrivedBytes> = ({ name, bytes }, context) =>
  oneStory((images) =>
    readOdt(bytes, name, { fallback: fallbackLanguage(context.settings), images, copy: copyContext(context) }),
  )
