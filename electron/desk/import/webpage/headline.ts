import { foldLine } from '../words.ts'
import { wordsIn } from './page.ts'

const separator = /\s+[|–—·»•:-]+\s+|\s*[|»]\s*|\s::\s/u

/**
 * The element that shows the headline of a page: the first of its rank that says what the page's
 * data says, else the first there is; null where there is none.
 */
export function headlineElement(page: Document, said: readonly string[]): Element | null {
  const all = [...page.querySelectorAll('h1')].filter((each) => wordsIn(each) !== '')
  const wanted = said.map(foldLine).filter((each) => each !== '')
  const same = all.find((each) => wanted.some((text) => text.startsWith(foldLine(wordsIn(each)))))
  return same ?? all.find((each) => each.closest('article, main') !== null) ?? all[0] ?? null
}

/**
 * The headline of a page: the first of what its data says that is about the same as what it shows,
 * as long as it goes, without the site's name; else what it shows, else its title.
 *
 * @param said what its data says, in the order of trust
 * @param shown the words of its heading, '' for none
 * @param sites what the site is called
 */
export function headlineOf(
  said: readonly string[],
  { shown, title, sites }: { shown: string; title: string; sites: readonly string[] },
): string | null {
  const bare = (text: string) => withoutSite(text, shown, sites)
  const seen = `${shown} ${title}`
  const isSite = (text: string) => sites.some((site) => foldLine(site) === foldLine(text))
  for (const text of said.map(bare)) {
    if (text === '' || isSite(text) || (seen.trim() !== '' && !isAbout(text, seen))) continue
    // Data is often cut where a search engine would cut it.
    const start = foldLine(text.replace(/(?:…|\.{3})$/u, ''))
    return start !== '' && foldLine(shown).startsWith(start) && shown.length > text.length ? shown : text
  }
  if (shown !== '' && !isSite(shown)) return shown
  return bare(title) || null
}

/** Whether two texts share most words of the first. */
function isAbout(text: string, other: string): boolean {
  const words = foldLine(text).split(' ')
  const known = new Set(foldLine(other).split(' '))
  return words.filter((word) => known.has(word)).length * 3 >= words.length
}

/** A title without the names of its site and section after or before it. */
function withoutSite(text: string, shown: string, sites: readonly string[]): string {
  if (shown !== '' && text.length > shown.length) {
    const [long, short] = [foldLine(text), foldLine(shown)]
    const rest = long.startsWith(short) ? text.slice(shown.length) : ''
    if (/^\s*[|–—·»•:-]/u.test(rest) || (long.endsWith(short) && /[|–—·»•:-]\s*$/u.test(text.slice(0, -shown.length))))
      return shown
  }
  const parts = text.split(separator).filter((part) => part !== '')
  const isName = (part: string | undefined) =>
    part !== undefined &&
    sites.some(
      (site) =>
        foldLine(site) === foldLine(part) || foldLine(site).replaceAll(' ', '') === foldLine(part).replaceAll(' ', ''),
    )
  const last = parts.at(-1)
  if (parts.length > 1 && last !== undefined && isName(last))
    return text.slice(0, text.lastIndexOf(last)).replace(/[\s|–—·»•:-]+$/u, '')
  if (parts.length > 1 && isName(parts[0])) return text.slice((parts[0] ?? '').length).replace(/^[\s|–—·»•:-]+/u, '')
  return text
}
