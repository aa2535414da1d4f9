import { isSameLanguage, passageLanguage } from '#shared/schema/passage-language.ts'
import { isElement, isText } from './dom.ts'

/**
 * Which languages that a text says of its words are those of passages: others than the article's.
 * Where most of its letters are said to be in another one, that is how somebody's program is set,
 * and nothing that it says of languages is believed. `language`: BCP 47, of the article.
 */
export function passagesIn(body: Element, language: string): (tag: string) => boolean {
  const letters = new Map<string, number>()
  const page = body.parentElement
  count(body, spokenIn(body, page === null ? '' : spokenIn(page, '')), letters)
  const [[most] = ['']] = [...letters].toSorted(([, one], [, other]) => other - one)
  if (most !== '' && !isSameLanguage(most, language)) return () => false
  return (tag) => !isSameLanguage(tag, language)
}

/** What an element says of the language of its words; '' where it says that nobody knows. */
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
