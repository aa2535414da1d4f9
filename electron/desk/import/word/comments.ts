import type { LeftOuts } from '#shared/import/left-out.ts'
import type { ClipComment } from '#shared/paste/index.ts'
import { plainTextOf, timeIn } from './text.ts'
import { allIn, elementsOf, type XmlElement } from './xml.ts'

/** A document's comments, each with a number, and these numbers by the ids in the text. */
export interface WordComments {
  readonly comments: ClipComment[]
  readonly numbers: ReadonlyMap<string, number>
}

/**
 * Reads the part with a document's comments (ECMA-376 part 1, 17.13.4), and the one with its
 * threads ([MS-DOCX] 2.5.4). Empty comments are left out.
 */
export function readComments(part: XmlElement | null, threadsPart: XmlElement | null, leftOut: LeftOuts): WordComments {
  const comments: ClipComment[] = []
  const numbers = new Map<string, number>()
  const { parents, done } = threadsIn(threadsPart)
  /** By the last paragraph of a comment, which identifies it in its thread. */
  const byParagraph = new Map<string, number>()
  for (const element of part ? elementsOf(part, 'w:comment') : []) {
    const paragraphs = allIn(element)
      .filter(({ name }) => name === 'w:p')
      .toArray()
    const text = paragraphs
      .map((each) => plainTextOf(each).trim())
      .filter((line) => line !== '')
      .join('\n')
    if (text === '') {
      leftOut.add('comment', element.attributes.get('w:author'))
      continue
    }
    const number = comments.length + 1
    const paragraph = paragraphs.at(-1)?.attributes.get('w14:paraId') ?? ''
    numbers.set(element.attributes.get('w:id') ?? '', number)
    const parent = parents.get(paragraph)
    byParagraph.set(paragraph, number)
    comments.push({
      number,
      author: element.attributes.get('w:author')?.trim() || null,
      at: timeIn(element.attributes) || null,
      text,
      answers: parent === undefined ? null : (byParagraph.get(parent) ?? null),
      done: done.has(paragraph),
    })
  }
  return { comments, numbers }
}

/** Which comment replies to which, and which are resolved, by their paragraphs. */
function threadsIn(part: XmlElement | null): { parents: Map<string, string>; done: Set<string> } {
  const parents = new Map<string, string>()
  const done = new Set<string>()
  for (const { attributes } of part ? elementsOf(part, 'w15:commentEx') : []) {
    const paragraph = attributes.get('w15:paraId') ?? ''
    const parent = attributes.get('w15:paraIdParent') ?? ''
    if (parent !== '') parents.set(paragraph, parent)
    if (/^(?:1|true|on)$/.test(attributes.get('w15:done') ?? '')) done.add(paragraph)
  }
  return { parents, done }
}
