import type { LeftOuts } from '#shared/import/left-out.ts'
import { declarationsOf, rulesOf, styleOf } from '#shared/paste/css.ts'
import { wordsIn } from './page.ts'

const unseenLabels =
  '.sr-only, .visually-hidden, .visuallyhidden, .screen-reader-text, .screenreader-text, .screen-reader-only, .u-visually-hidden, .a11y-hidden, .assistive-text'

/** Whether style declarations hide an element. */
function hides(style: ReadonlyMap<string, string>): boolean {
  const zero = (name: string) => /^0(?:\.0*)?(?:px|em|rem|pt|%)?$/.test(style.get(name) ?? '')
  return (
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    zero('font-size') ||
    zero('opacity') ||
    /^-\d{4,}px$/.test(style.get('left') ?? style.get('text-indent') ?? '')
  )
}

/**
 * Removes what readers of a page do not see, and reports it: hidden elements, what style sheets
 * hide, and text only for screen readers. A page that hides everything until a script has run does
 * not count as hidden.
 *
 *
 * @param root the part of the page to examine.
 */
export function removeHidden(page: Document, leftOut: LeftOuts, root: Element = page.body): void {
  const all = wordsIn(root).length
  const remove = (element: Element) => {
    const words = wordsIn(element)
    if (!root.contains(element) || element === root) return
    if (words.length > all / 2) return
    if (words !== '') leftOut.add('hidden', words)
    element.remove()
  }
  for (const element of page.querySelectorAll(`[hidden], template, dialog:not([open]), ${unseenLabels}`))
    remove(element)
  for (const element of page.querySelectorAll('[style]')) if (hides(styleOf(element))) remove(element)
  for (const element of page.querySelectorAll('[aria-hidden="true"]'))
    if (element.querySelector('p, img') === null && wordsIn(element).length < 200) remove(element)
  const sheets = [...page.querySelectorAll('style')].map(({ textContent }) => (textContent ?? '').slice(0, 200_000))
  const rules = sheets
    .flatMap((sheet) => rulesOf(sheet.replace(media, '')))
    .filter(({ style }) => hides(declarationsOf(style)))
  for (const { selectors } of rules.slice(0, mostRules)) {
    for (const { name, className } of selectors)
      if (/^[\w-]+$/.test(className))
        for (const element of page.querySelectorAll(`${name}[class~="${className}" i]`)) remove(element)
  }
}

/** Rules for certain screens only. */
const media = /@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g

/** The most rules of style sheets that are examined. */
const mostRules = 300
