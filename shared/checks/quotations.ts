import type { Span } from './words.ts'

/**
 * Double quotation marks, each with those that can end a quotation that it begins, in any language:
 * “en”, „de“, „pl”, «fr», »de«, ”sv”, »sv», and the straight one.
 */
const endings: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '“”',
  '«': '»',
  '»': '«»',
  '”': '”',
  '"': '"',
}
/** The greatest depth of nested quotations; deeper ones are ignored. */
const deepest = 8
const anyMark = /[“”„«»"]/g
/** Marks that begin a quotation even before a space. */
const onlyBegin = /[„«"]/

interface Open {
  readonly mark: string
  readonly from: number
  /** The quotations nested in it. */
  readonly inner: Span[]
}

/** The quotations in a text in double marks, including the marks; of nested ones, the outer. */
export function quotationsIn(text: string): Span[] {
  const { found, open } = scanned(text)
  // A mark without an end begins no quotation, but quotations after it count.
  return [...found, ...open.flatMap(withoutEnd)]
}

/**
 * The quotation that a paragraph begins and does not end, because the next paragraph continues it.
 * Null if there is none.
 */
export function quotationGoingOn(text: string): Span | null {
  const { open } = scanned(text)
  const [first] = open
  return first !== undefined && text.slice(0, first.from).trim() === '' ? { from: first.from, to: text.length } : null
}

/**
 * Which offsets of a text are inside quotation marks, and so somebody else's words. A quotation
 * without an end extends to the end of the text.
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
    // “ ends what „ or “ began, unless a word of its own follows it.
    if (first !== -1 && !(begins && /[“«]/.test(mark))) {
      const [{ from } = { from: index }] = open.splice(first)
      ;(open.at(-1)?.inner ?? found).push({ from, to: index + 1 })
    } else if (begins && open.length < deepest) open.push({ mark, from: index, inner: [] })
  }
  return { found, open }
}

/** Whether a mark looks like an opening one: a word follows it and none precedes it. */
function looksBeginning(text: string, index: number, mark: string): boolean {
  const isBehindWord = /[^\s([{„“”«»"‘‚\u2010-\u2015-]/u.test(text.charAt(index - 1))
  return !isBehindWord && (onlyBegin.test(mark) || /\S/u.test(text.charAt(index + 1)))
}

/** Russian does not repeat a mark: in «ООО «Заря» the final one ends both quotations. */
function withoutEnd({ mark, from, inner }: Open): Span[] {
  const [first, ...others] = inner
  return first !== undefined && isEndedWithin({ mark, inner }) ? [{ from, to: first.to }, ...others] : inner
}

function isEndedWithin({ mark, inner }: Pick<Open, 'mark' | 'inner'>): boolean {
  return mark === '«' && inner.length > 0
}
