import type { ArrivedBytes } from '../arrived-text.ts'
import { readPdf } from '../pdf/read.ts'
import { oneStory, type Read } from '../reader.ts'

/** A PDF with a text. @throws LedeError those of `readPdf` */
export const read: Read<ArrivedBytes> = ({ name, bytes }, context) =>
  oneStory(() => readPdf(bytes, { name, ...context }))
