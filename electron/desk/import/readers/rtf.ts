import type { ArrivedBytes } from '../arrived-text.ts'
import { copyContext } from '../copy-context.ts'
import { oneStory, type Read } from '../reader.ts'
import { readRtf } from '../rtf/read.ts'
import { fallbackLanguage } from '../wire.ts'

/** A document in RTF. @throws LedeError those of `readRtf` */
export const read: Read<ArrivedBytes> = ({ name, bytes }, context) =>
  oneStory((images) =>
    readRtf(bytes, name, { fallback: fallbackLanguage(context.settings), images, copy: copyContext(context) }),
  )
