import type { LeftOuts } from '#shared/import/left-out.ts'
import type { ClipComment } from '#shared/paste/index.ts'
import { allIn, elementAt, elementsOf, type XmlElement } from '../word/xml.ts'
import { minuteOf, wordsOf } from './changes.ts'
import { plainOf } from './plain.ts'

/**
 * A document's comments, each with a number, and these numbers by the comments' elements and names
 * in the text.
 */
export interface OdtComments {
  readonly comments: ClipComment[]
  readonly numbers: ReadonlyMap<XmlElement | string, number>
}

/** Reads the annotations of a text (ODF 1.3 part 3, 14.1). Empty ones are left out. */
export function commentsIn(text: XmlElement, leftOut: LeftOuts): OdtComments {
  const comments: ClipComment[] = []
  const numbers = new Map<XmlElement | string, number>()
  for (const element of allIn(text)) {
    if (element.name !== 'office:annotation') continue
    const said = (name: string) => wordsOf(elementAt(element, name))
    const lines = elementsOf(element)
      .filter(({ name }) => name === 'text:p' || name === 'text:list')
      .map((each) => plainOf(each).trim())
    const words = lines.filter((line) => line !== '').join('\n')
    if (words === '') {
      leftOut.add('comment', said('dc:creator'))
      continue
    }
    const number = comments.length + 1
    numbers.set(element, number)
    numbers.set(element.attributes.get('office:name') ?? element, number)
    comments.push({
      number,
      author: said('dc:creator') || null,
      at: minuteOf(said('dc:date')) || null,
      text: words,
      answers: numbers.get(element.attributes.get('loext:parent-name') ?? '') ?? null,
      done: element.attributes.get('loext:resolved') === 'true',
    })
  }
  return { comments, numbers }
}
