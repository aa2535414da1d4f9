import type { ClipComment } from '#shared/paste/index.ts'
import { type Attributes, attributeIn, decoded, timeIn } from './word-xml.ts'

/** A document's comments, each under a number, and the numbers by the ids that the text names them by. */
export interface WordComments {
  readonly comments: ClipComment[]
  readonly numbers: ReadonlyMap<string, number>
}

/** Reads the part of a document that has its comments (ECMA-376 part 1, 17.13.4), and the one that says what threads they make ([MS-DOCX] 2.5.4). What says nothing is left out. */
export function readComments(part: string, threadsPart: string): WordComments {
  const comments: ClipComment[] = []
  const numbers = new Map<string, number>()
  const { parents, done } = threadsIn(threadsPart)
  /** By the paragraph that a comment ends with, which is how its thread names it. */
  const byParagraph = new Map<string, number>()
  for (const piece of part.split('</w:comment>')) {
    const [, attributes = '', content = ''] = /<w:comment(\s[^<>]*)>(.*)$/s.exec(piece) ?? []
    const text = textOf(content)
    if (text === '') continue
    const number = comments.length + 1
    const paragraph = [...content.matchAll(/<w:p\s[^<>]*w14:paraId="([^"]*)"/g)].at(-1)?.[1] ?? ''
    numbers.set(attributeIn(attributes, 'w:id'), number)
    byParagraph.set(paragraph, number)
    comments.push({
      number,
      author: attributeIn(attributes, 'w:author') || null,
      at: timeIn(attributes) || null,
      text,
      answers: byParagraph.get(parents.get(paragraph) ?? '') ?? null,
      done: done.has(paragraph),
    })
  }
  return { comments, numbers }
}

/** What the paragraphs of a comment say, a line each. */
function textOf(content: string): string {
  const lines = content
    .split('</w:p>')
    .map((line) => [...line.matchAll(/<w:t(?:\s[^<>]*)?>([^<]*)/g)].map(([, text = '']) => decoded(text)).join(''))
  return lines.filter((line) => line.trim() !== '').join('\n')
}

/** Which comment answers which, and which are settled, by their paragraphs. */
function threadsIn(part: string): { parents: Map<string, string>; done: Set<string> } {
  const parents = new Map<string, string>()
  const done = new Set<string>()
  const isOn = (attributes: Attributes) => /^(?:1|true|on)$/.test(attributeIn(attributes, 'w15:done'))
  for (const [, attributes = ''] of part.matchAll(/<w15:commentEx(\s[^<>]*)>/g)) {
    const paragraph = attributeIn(attributes, 'w15:paraId')
    const parent = attributeIn(attributes, 'w15:paraIdParent')
    if (parent !== '') parents.set(paragraph, parent)
    if (isOn(attributes)) done.add(paragraph)
  }
  return { parents, done }
}
