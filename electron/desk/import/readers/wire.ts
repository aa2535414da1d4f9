import { type LeftOut, LeftOuts } from '#shared/import/left-out.ts'
import type { ArrivedText } from '../arrived-text.ts'
import { oneStory, type Read } from '../reader.ts'
import { readWire } from '../wire.ts'

/** Wire copy: one story in each text. @throws LedeError `file.noText` */
export const read: Read<ArrivedText> = ({ name, text }, context) =>
  oneStory(() => {
    const { article, review, lines, notes, leftOut } = readWire(text, { name, ...context })
    return { article, review, lines, notes, leftOut: [...undecoded(text), ...leftOut] }
  })

/** The characters of a text that are invalid in its encoding. */
function undecoded(text: string): LeftOut[] {
  const leftOut = new LeftOuts()
  const count = text.match(/\uFFFD/gu)?.length ?? 0
  const at = text.indexOf('\uFFFD')
  if (count > 0) leftOut.add('undecoded', text.slice(Math.max(0, at - 20), at + 20), count)
  return leftOut.list()
}
