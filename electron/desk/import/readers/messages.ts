import { LeftOuts } from '#shared/import/left-out.ts'
import type { ArrivedBytes } from '../arrived-text.ts'
import { checkExtent } from '../extent.ts'
import { decodeMessage } from '../messages/code-pages.ts'
import { readMessages } from '../messages/read.ts'
import type { Read } from '../reader.ts'

/** Wire messages, each a story. @throws LedeError `file.noText`, `file.tooMuch` */
export const read: Read<ArrivedBytes> = ({ name, bytes }, context) => {
  const text = decodeMessage(bytes)
  checkExtent('messages', text, name)
  const stories = readMessages(text, { name, ...context })
  const leftOut = new LeftOuts()
  // A message without an end is truncated.
  if (text.lastIndexOf('\u0002') > text.lastIndexOf('\u0003'))
    leftOut.add('part', stories.at(-1)?.article.headline ?? '')
  return {
    leftOut: leftOut.list(),
    stories: stories.map((story) => ({ title: story.article.headline ?? '', read: () => story })),
  }
}
