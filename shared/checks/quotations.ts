import type { Span } from './words.ts'

/**
 * Double quotation marks, and which of them end a quotation that each begins, whichever language it
 * is of: “en”, „de“, „pl”, «fr», »de«, ”sv”, »sv», and the straight one.
 */
const endings: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '“”',
  '«': '»',
  '»': '«»',
  '”': '”',
  '"': '"',
}
/** So deep no text quotes: what begins beyond is passed over. */
const deepest = 8
const anyMark = /[“”„«»"]/g
/** Marks that begin a quotation before a space, too. */
const onlyBegin = /[„«"]/

interface Open {
  readonly mark: string
  readonly from: number
  /** What stands in quotation marks within it. */
  readonly inner: Span[]
}

/** What stands in double quotation marks, the marks included; of those in one another the outer. */
export function quotationsIn(text: string): Span[] {
  const { found, open } = scanned(text)
  // What has no end is no quotation, but those in it are.
  return [...found, ...open.flatMap(withoutEnd)]
}

/**
 * The quotation with which a paragraph begins and which it does not end: the next paragraph goes on
 * with it. Null where there is none.
 */
export function quotationGoingOn(text: string): Span | null {
  const { open } = scanned(text)
  const [first] = open
  return first !== undefined && text.slice(0, first.from).trim() === '' ? { from: first.from, to: text.length } : null
}

/**
 * Which places of a text stand in quotation marks: somebody else's words. A quotation that is not
 * ended goes on to the end of the text.
 */
export function quotedIn(text: string): (at: number) => boolean {
  const { found, open } = scanned(text)
  const spans = [
    ...found,
    ...open.flatMap((each) => (isEndedWithin(each) ? withoutEnd(each) : { from: each.from, to: text.length })),
  ]
  return (at) => spans.some(({ from, to }) => from < at && at < to)
}

function scanned(text: string): { found: Span[]; open: Open[] } {
  const found: Span[] = []
  const open: Open[] = []
  for (const { 0: mark, index } of text.matchAll(anyMark)) {
    const begins = looksBeginning(text, index, mark)
    const first = open.findLastIndex((each) => endings[each.mark]?.includes(mark))
    // “ ends what „ or “ began, but not before a word of its own.
    if (first !== -1 && !(begins && /[“«]/.test(mark))) {
      const [{ from } = { from: index }] = open.splice(first)
      ;(open.at(-1)?.inner ?? found).push({ from, to: index + 1 })
    } else if (begins && open.length < deepest) open.push({ mark, from: index, inner: [] })
  }
  return { found, open }
}

/** Whether a mark stands before a word, and behind none. */
function looksBeginning(text: string, index: number, mark: string): boolean {
  const isBehindWord = /[^\s([{„“”«»"‘‚\u2010-\u2015-]/u.test(text.charAt(index - 1))
  return !isBehindWord && (onlyBegin.test(mark) || /\S/u.test(text.charAt(index + 1)))
}

/** Russian does not write the same mark twice: in «ООО «Заря» the one at the end ends both. */
function withoutEnd({ mark, from, inner }: Open): Span[] {
  const [first, ...others] = inner
  return first !== undefined && isEndedWithin({ mark, inner }) ? [{ from, to: first.to }, ...others] : inner
}

function isEndedWithin({ mark, inner }: Pick<Open, 'mark' | 'inner'>): boolean {
  return mark === '«' && inner.length > 0
}
