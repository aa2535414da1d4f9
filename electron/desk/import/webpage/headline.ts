import { foldLine } from '../words.ts'
import { wordsIn } from './page.ts'

const separator = /\s+[|–—·»•:-]+\s+|\s*[|»]\s*|\s::\s/u

/**
 * The element with the headline of a page: of the highest rank, the first that agrees with the
 * page's data, else the first; on a page without that rank, what the page's title begins or ends
 * with; null if there is none.
 */
export function headlineElement(page: Document, said: readonly string[], title: string): Element | null {
  const all = [...page.querySelectorAll('h1')].filter((each) => wordsIn(each) !== '')
  const wanted = said.map(foldLine).filter((each) => each !== '')
  const same = all.find((each) => wanted.some((text) => text.startsWith(foldLine(wordsIn(each)))))
  return same ?? all.find((each) => each.closest('article, main') !== null) ?? all[0] ?? titledElement(page, title)
}

/** Elements in which pages without an h1 show their headline. */
const titled = 'h2, h3, h4, font, b, strong, [class*="title" i], [class*="headline" i]'

function titledElement(page: Document, title: string): Element | null {
  const whole = foldLine(title)
  const isTitle = (words: string) =>
    words.includes(' ') && words.length * 2 >= whole.length && (whole.startsWith(words) || whole.endsWith(words))
  const found = [...page.querySelectorAll(titled)].find((each) => isTitle(foldLine(wordsIn(each))))
  return found ?? null
}

/**
 * The headline of a page: the first in its data that resembles the visible one, at full length and
 * without the site's name; else the visible one, else its title.
 *
 *
 * @param said headlines in its data, in order of trust
 * @param shown the words of its heading, '' for none
 * @param sites the names of the site
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
    // Headlines in data are often cut where a search engine would cut them.
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

/** A title without the names of its site and section at either end. */
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
