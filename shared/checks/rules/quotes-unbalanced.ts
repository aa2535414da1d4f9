import { conventionsOf } from '#shared/typography/conventions.ts'
import { elisionAt } from '#shared/typography/elisions.ts'
import type { Found, Rule } from '../rule.ts'

/**
 * Quotation marks without a counterpart. A quotation that continues in the next paragraph is opened
 * again there, and closed once, at its end.
 */
export const quotesUnbalanced: Rule = {
  id: 'quotesUnbalanced',
  group: 'typography',
  severity: 'warning',
  source: 'AP Stylebook, quotation marks; Duden, Regel D 8',
  story: ({ passages, tag, language }) => {
    const own = pairsOf(tag)
    const { outer, inner } = conventionsOf(tag)
    const hasSingle = [outer, inner].some(({ open, close }) => open === '‘' && close === '’')
    return passages.flatMap((passage, index) => {
      const next = passages[index + 1]
      const goesOn = next?.block !== null && /^\s*["“„«»”「『]/u.test(next?.text ?? '')
      const found = [
        ...straight(passage.text, goesOn),
        ...[...own, ...guillemetsIn(passage.text, language)].flatMap(({ open, close, but }) =>
          but !== undefined && passage.text.includes(but)
            ? []
            : paired(passage.text, { open, close }, goesOn, sharesEnd.has(language)),
        ),
        ...(hasSingle ? singles(passage.text, tag, /^\s*‘/u.test(next?.text ?? '')) : []),
      ]
      return found.map((each) => ({ at: { ...each, passage } }))
    })
  },
}

/** A pair of marks; `but`: a mark that, if it occurs, shows that a different pair is used. */
interface Pair {
  readonly open: string
  readonly close: string
  readonly but?: string
}

/**
 * The pairs of a language, outer and inner, without spaces. A single closing mark may also be an
 * apostrophe, and a mark that is its own counterpart tells nothing.
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

/** Languages whose books use »these« or «these» in addition to other marks. */
const alsoGuillemets = new Set(['de', 'da', 'cs', 'sk', 'sl', 'hr', 'bg', 'sr', 'et'])

/** The guillemets of such a text, in the direction of the first one. */
function guillemetsIn(text: string, language: string): Pair[] {
  const first = alsoGuillemets.has(language) ? /[«»]/u.exec(text)?.[0] : undefined
  return first === undefined ? [] : [{ open: first, close: first === '«' ? '»' : '«' }]
}

/** An odd number of straight marks. After a digit one can be a sign for inches or seconds. */
function straight(text: string, goesOn: boolean): Found[] {
  // Inside a Hebrew word it is a gershayim.
  const marks = [...text.matchAll(/"(?<!\p{Script=Hebrew}"(?=\p{Script=Hebrew}))/gu)].map(({ index }) => index)
  const inches = text.match(/\d"/gu)?.length ?? 0
  const last = marks.at(-1)
  if (last === undefined || marks.length % 2 === 0 || (inches > 0 && (marks.length - inches) % 2 === 0)) return []
  // One in the middle of a word took the place of an apostrophe: isn"t.
  const within = marks.find((at) => /^\p{L}"\p{L}/u.test(text.slice(at - 1, at + 2)))
  if (within !== undefined) return [{ from: within, to: within + 1 }]
  const isOpening = /["\s]/u.test(text[last - 1] ?? ' ')
  if (marks[0] === text.search(/\S/u) || (goesOn && isOpening)) return []
  return [{ from: last, to: last + 1 }]
}

/** Languages in which one mark may end two quotations: ООО «Фирма «Заря». */
const sharesEnd = new Set(['ru', 'uk', 'be'])

function paired(text: string, { open, close }: Pair, goesOn: boolean, mayShareEnd: boolean): Found[] {
  const found: Found[] = []
  const begun: number[] = []
  // Quotations that the mark of one within them may have ended, too.
  const ended = new Set<number>()
  const mark = (at: number): Found => ({ from: at, to: at + 1 })
  const closes = () => {
    const last = begun.pop()
    const around = begun.at(-1)
    if (mayShareEnd && around !== undefined) ended.add(around)
    return last
  }
  for (let at = 0; at < text.length; at++) {
    if (text[at] === open) {
      // No language nests “ in “: the one before lost its end.
      if (open === '“' && close === '”') found.push(...begun.splice(0).map(mark))
      begun.push(at)
    }
    // Feet and inches: 6’2”, 6’ 2”.
    else if (
      text[at] === close &&
      closes() === undefined &&
      !/\d[’'′][\s\u00a0]?\d{1,2}$/u.test(text.slice(Math.max(0, at - 5), at))
    )
      found.push(mark(at))
  }
  const first = text.search(/\S/u)
  return [...found, ...(goesOn ? begun.slice(0, -1) : begun).filter((at) => at !== first && !ended.has(at)).map(mark)]
}

/**
 * The end of a word after which a mark may be an apostrophe: the players’ call, Hans’ and Max’,
 * goin’, rock ’n’ roll.
 */
const endsShortened = /(?:[sxz]|in|an|(?<!\p{L})(?:n|o|th|t))$/iu

/**
 * Single marks, of which the closing one may also be an apostrophe: an opening mark only counts if
 * a closing one ends a later word, and a mark right after punctuation can only close. An opening
 * mark that a program put in place of an apostrophe (‘90s, ‘em) is left to another check.
 */
function singles(text: string, tag: string, goesOn: boolean): Found[] {
  const found: Found[] = []
  const first = text.search(/\S/u)
  let begun: number[] = []
  // How many quotations may still be open because the mark that opened or closed them may have been
  // an apostrophe.
  let perhaps = 0
  for (const { 0: mark, index } of text.matchAll(/[‘’]/gu)) {
    const before = text[index - 1] ?? ' '
    const after = text[index + 1] ?? ' '
    if (mark === '‘') {
      if (!/[\s([“—–-]/u.test(before)) continue
      if (elisionAt(text, index, tag) === null) begun.push(index)
      else perhaps += 1
    } else if (!/[\p{L}\p{N}]/u.test(after)) {
      const isClosing = /[,.!?…]/u.test(before)
      if (begun.pop() !== undefined) perhaps += Number(endsShortened.test(text.slice(Math.max(0, index - 3), index)))
      else if (isClosing && perhaps > 0) perhaps -= 1
      else if (isClosing) found.push({ from: index, to: index + 1 })
    }
  }
  begun = begun.filter((at) => at !== first)
  return [...found, ...(goesOn ? begun.slice(0, -1) : begun).map((at) => ({ from: at, to: at + 1 }))]
}
