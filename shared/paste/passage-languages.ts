import { isSameLanguage, passageLanguage } from '#shared/schema/passage-language.ts'
import { isElement, isText } from './dom.ts'

/**
 * The declared languages of words that count as passages: those other than the article's. If most
 * letters of a text are declared to be in another language, that is a setting of somebody's
 * program, and none of its declarations is trusted. `language`: BCP 47, of the article.
 */
export function passagesIn(body: Element, language: string): (tag: string) => boolean {
  const letters = new Map<string, number>()
  const page = body.parentElement
  count(body, spokenIn(body, page === null ? '' : spokenIn(page, '')), letters)
  const [[most] = ['']] = [...letters].toSorted(([, one], [, other]) => other - one)
  if (most !== '' && !isSameLanguage(most, language)) return () => false
  return (tag) => !isSameLanguage(tag, language)
}

/** The language that an element declares; '' if it declares an undetermined one. */
export function spokenIn(element: Element, around: string): string {
  const said = element.getAttribute('lang')
  return said === null ? around : (passageLanguage(said.trim()) ?? '')
}

function count(parent: Element, around: string, letters: Map<string, number>): void {
  for (const node of parent.childNodes) {
    if (isElement(node)) count(node, spokenIn(node, around), letters)
    else if (isText(node)) {
      const primary = around.replace(/-.*/s, '')
      letters.set(primary, (letters.get(primary) ?? 0) + node.data.trim().length)
    }
  }
}
