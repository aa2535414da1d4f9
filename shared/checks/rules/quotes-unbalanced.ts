import { conventionsOf } from '#shared/typography/conventions.ts'
import type { Found, Rule } from '../rule.ts'

/**
 * Double quotation marks without their other half. A quotation that goes on in the next paragraph
 * is opened anew there, and closed once, at its end.
 */
export const quotesUnbalanced: Rule = {
  id: 'quotesUnbalanced',
  group: 'typography',
  severity: 'warning',
  source: 'AP Stylebook, quotation marks; Duden, Regel D 8',
  story: ({ passages, tag, language }) => {
    const own = pairsOf(tag)
    return passages.flatMap((passage, index) => {
      const next = passages[index + 1]
      const goesOn = next?.block !== null && /^\s*["“„«»”「『]/u.test(next?.text ?? '')
      const found = [
        ...straight(passage.text, goesOn),
        ...[...own, ...guillemetsIn(passage.text, language)].flatMap(({ open, close, but }) =>
          but !== undefined && passage.text.includes(but) ? [] : paired(passage.text, open, close, goesOn),
        ),
      ]
      return found.map((each) => ({ at: { ...each, passage } }))
    })
  },
}

/** Marks that belong together; `but`: a mark whose presence says that others are meant. */
interface Pair {
  readonly open: string
  readonly close: string
  readonly but?: string
}

/**
 * The pairs of a language, the outer and the inner, without spaces. A single mark that closes is an
 * apostrophe as well, and one that opens what it closes tells nothing.
 */
function pairsOf(tag: string): Pair[] {
  const { outer, inner } = conventionsOf(tag)
  return [outer, inner].flatMap(({ open, close }): Pair[] => {
    const pair = { open: open.trim(), close: close.trim() }
    if (pair.open === pair.close || /[’‘‚‹›']/u.test(pair.close)) return []
    // “ closes „ and opens ”.
    return [pair.open === '„' && pair.close === '“' ? { ...pair, but: '”' } : pair]
  })
}

/** Languages whose books set »these«, or «these», beside marks of their own. */
const alsoGuillemets = new Set(['de', 'da', 'cs', 'sk', 'sl', 'hr', 'bg', 'sr', 'et'])

/** The guillemets of such a text, in the direction in which the first of them stands. */
function guillemetsIn(text: string, language: string): Pair[] {
  const first = alsoGuillemets.has(language) ? /[«»]/u.exec(text)?.[0] : undefined
  return first === undefined ? [] : [{ open: first, close: first === '«' ? '»' : '«' }]
}

/** Straight marks in odd number. Behind a digit one can be that of inches or seconds. */
function straight(text: string, goesOn: boolean): Found[] {
  // Within a Hebrew word it is gershayim.
  const marks = [...text.matchAll(/"(?<!\p{Script=Hebrew}"(?=\p{Script=Hebrew}))/gu)].map(({ index }) => index)
  const inches = text.match(/\d"/gu)?.length ?? 0
  const last = marks.at(-1)
  if (last === undefined || marks.length % 2 === 0 || (inches > 0 && (marks.length - inches) % 2 === 0)) return []
  const isOpening = /["\s]/u.test(text[last - 1] ?? ' ')
  if (marks[0] === text.search(/\S/u) || (goesOn && isOpening)) return []
  return [{ from: last, to: last + 1 }]
}

function paired(text: string, open: string, close: string, goesOn: boolean): Found[] {
  const found: Found[] = []
  const begun: number[] = []
  const mark = (at: number): Found => ({ from: at, to: at + 1 })
  for (let at = 0; at < text.length; at++) {
    if (text[at] === open) begun.push(at)
    // Feet and inches: 6’2”.
    else if (text[at] === close && begun.pop() === undefined && !/\d[’'′]\d{1,2}$/u.test(text.slice(0, at)))
      found.push(mark(at))
  }
  const first = text.search(/\S/u)
  return [...found, ...(goesOn ? begun.slice(0, -1) : begun).filter((at) => at !== first).map(mark)]
}
