import type { Pass } from '../clip.ts'
import { elementsIn, nameOf, trimmedText } from '../dom.ts'

/** The reading of a word is above it on a page, and after it in brackets in a story. */
export const readRuby: Pass = ({ body }) => {
  for (const ruby of elementsIn(body, (element) => nameOf(element) === 'ruby')) {
    for (const bracket of elementsIn(ruby, (element) => nameOf(element) === 'rp')) bracket.remove()
    for (const reading of elementsIn(ruby, (element) => nameOf(element) === 'rt'))
      if (trimmedText(reading) !== '') reading.textContent = `(${trimmedText(reading)})`
  }
}
