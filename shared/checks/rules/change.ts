import { numberWordSource } from '../number-words.ts'
import { numberSource, readNumber } from '../numbers.ts'
import type { Found, Rule } from '../rule.ts'
import { type ChangeWords, changeWords } from './change-words.ts'

/** A change in percent that does not fit the two figures given. Allows for rounding. */
export const percentChange: Rule = {
  id: 'percentChange',
  group: 'figures',
  severity: 'warning',
  source: '',
  passage: ({ text }, { language, tag }) => {
    const words = changeWords[language]
    if (words === undefined || !new RegExp(words.percent, 'u').test(text)) return []
    const { percent } = patternsOf(language, words)
    return onePerPlace(
      percent.flatMap((pattern) =>
        [...text.matchAll(pattern)].flatMap((match): Found[] => {
          const { before, after, by, direction } = read(match, tag)
          if (before === null || after === null || by === null || before.value === 0) return []
          if (isOfShares(match, text, words.percent)) return []
          const change = ((after.value - before.value) / before.value) * 100
          const said = direction === 0 ? by * Math.sign(change) : by * direction
          // The change between rounded figures is known only within limits; one more percent is
          // allowed as well.
          const rounded = ((after.slack + (before.slack * after.value) / before.value) / before.value) * 100
          const slack = Math.max(1, 0.06 * Math.abs(change)) + rounded
          if (Math.abs(change - said) <= slack) return []
          const right = `${new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }).format(Math.abs(change))}`
          return [{ from: match.index, to: match.index + match[0].length, details: { right } }]
        }),
      ),
    )
  },
}

/**
 * Whether one of the figures is itself a percentage: changes between percentages are given in
 * points.
 */
function isOfShares(match: RegExpExecArray, text: string, percent: string): boolean {
  const end = match.index + match[0].length
  const behind = text.slice(end, end + 12)
  const named = match[0].match(new RegExp(percent, 'gu'))?.length ?? 0
  return named > 1 || new RegExp(String.raw`^[\s\u00a0]?(?:${percent})`, 'u').test(behind)
}

/** “Doubled”, “tripled” and “halved” against the figures given. */
export const multiple: Rule = {
  id: 'multiple',
  group: 'figures',
  severity: 'warning',
  source: '',
  passage: ({ text }, { language, tag }) => {
    const words = changeWords[language]
    if (words === undefined) return []
    return onePerPlace(
      patternsOf(language, words).multiples.flatMap(({ factor, pattern }) =>
        [...text.matchAll(pattern)].flatMap((match): Found[] => {
          const { before, after } = read(match, tag)
          if (before === null || after === null || before.value === 0) return []
          const really = after.value / before.value
          // The range of “more than doubled” and “almost halved”.
          if (really > factor * 0.8 && really < factor * 1.3) return []
          const right = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }).format(really)
          return [{ from: match.index, to: match.index + match[0].length, details: { right } }]
        }),
      ),
    )
  },
}

/** Of findings that overlap, the first: two orders of words may fit the same figures. */
function onePerPlace(found: readonly Found[]): Found[] {
  const kept: Found[] = []
  for (const each of found.toSorted((one, other) => one.from - other.from))
    if (each.from >= (kept.at(-1)?.to ?? 0)) kept.push(each)
  return kept
}

interface Patterns {
  readonly percent: readonly RegExp[]
  readonly multiples: readonly { readonly factor: number; readonly pattern: RegExp }[]
}

const scales =
  'million|billion|trillion|mln|bln|bn|thousand|Millionen|Milliarden|Mio\\.|Mrd\\.|тысяч|тыс\\.|млн|млрд|millions|milliards|millones'

const made = new Map<string, Patterns>()

function patternsOf(language: string, words: ChangeWords): Patterns {
  const known = made.get(language)
  if (known) return known
  const { percent, rose, fell, moved, link, by, from, to, multiples } = words
  const figures = `${numberSource}|${numberWordSource(language)}`
  /** A number with what may surround it: a currency before, a unit after. */
  const number = (name: string) =>
    String.raw`(?:[$€£¥]|US\$)?\s?(?<${name}>${figures})(?:[\s\u00a0](?<${name}Scale>${scales}))?`
  /** Words between figures: a few units or things counted. */
  const gap = String.raw`(?:[\s\u00a0]+[\p{L}$€£%.]+){0,3}?,?[\s\u00a0]+`
  const edge = String.raw`(?<![\p{L}\p{N}])`
  const share = String.raw`(?<by>${numberSource})[\s\u00a0]?(?:${percent})(?!\p{L})`
  const few = String.raw`[,:]?(?:[\s\u00a0]+[\p{L}]+){0,3}?[,:]?(?:[\s\u00a0]+[–—])?[\s\u00a0]+`
  const fromTo = String.raw`(?:${from})[\s\u00a0]+${number('before')}${gap}(?:${to})[\s\u00a0]+${number('after')}`
  const toFrom = String.raw`(?:${to})[\s\u00a0]+${number('after')}${gap}(?:${from})[\s\u00a0]+${number('before')}`
  const end = String.raw`(?![\d.,]*\d)`
  const verb = `${edge}(?:(?<rose>${rose})|(?<fell>${fell})|(?:${moved}))`
  const between = String.raw`(?:[\s\u00a0]+[\p{L}]+){0,2}?[\s\u00a0]+`
  const behind = String.raw`(?:[\s\u00a0]+[\p{L}$€£.]+){0,2}?(?:,|[\s\u00a0]\(|)[\s\u00a0]?(?:${link})[\s\u00a0](?:[\p{L}]+[\s\u00a0]){0,2}?${share}`
  const orders = [fromTo, toFrom]
  const all: Patterns = {
    percent: orders.flatMap((ends) => [
      new RegExp(`${verb}${between}${share}${few}${ends}${end}`, 'gu'),
      new RegExp(`${verb}${few}${ends}${end}${behind}`, 'gu'),
      ...(by === null ? [] : [new RegExp(String.raw`${edge}(?:${by})[\s\u00a0]+${share}${few}${ends}${end}`, 'gu')]),
    ]),
    multiples: Object.entries(multiples).flatMap(([factor, said]) =>
      orders.flatMap((ends) => [
        { factor: Number(factor), pattern: new RegExp(`${edge}(?:${said})${few}${ends}${end}`, 'gu') },
        ...(words.multipleMayEnd === true
          ? [{ factor: Number(factor), pattern: new RegExp(`${edge}${ends}${end}${gap}(?:${said})`, 'gu') }]
          : []),
      ]),
    ),
  }
  made.set(language, all)
  return all
}

const factors: Readonly<Record<string, number>> = {
  thousand: 1e3,
  тысяч: 1e3,
  'тыс.': 1e3,
  million: 1e6,
  millions: 1e6,
  mln: 1e6,
  Millionen: 1e6,
  'Mio.': 1e6,
  млн: 1e6,
  millones: 1e6,
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  Milliarden: 1e9,
  'Mrd.': 1e9,
  млрд: 1e9,
  milliards: 1e9,
  trillion: 1e12,
}

interface Figure {
  readonly value: number
  /** Half of its last place: how much rounding may have changed it. */
  readonly slack: number
}

interface Figures {
  readonly before: Figure | null
  readonly after: Figure | null
}

/** “From $1 billion to $1.2 billion”: the first is rounded no further than the second. */
function alike({ before, after }: Figures, beforeScale?: string, afterScale?: string): Figures {
  if (before === null || after === null || beforeScale === undefined || beforeScale !== afterScale)
    return { before, after }
  const slack = Math.min(before.slack, after.slack)
  return { before: { ...before, slack }, after: { ...after, slack } }
}

interface Change extends Figures {
  readonly by: number | null
  /** 1 for up, -1 for down, 0 where no word says it. */
  readonly direction: number
}

/**
 * The two figures of a change, each in its own scale. In “from 2 to 3 million” the scale of one
 * applies to the other if only then they can be compared.
 */
function read({ groups = {} }: RegExpMatchArray, tag: string): Change {
  const figure = (name: string, scale: string | undefined): Figure | null => {
    const digits = groups[name] ?? ''
    const value = readNumber(digits, tag)
    const factor = factors[scale ?? ''] ?? 1
    const places = /[.,](\d{1,2})$/.exec(digits)?.[1]?.length ?? 0
    return value === null ? null : { value: value * factor, slack: (10 ** -places * factor) / 2 }
  }
  const [beforeScale, afterScale] = [groups.beforeScale, groups.afterScale]
  const own = { before: figure('before', beforeScale), after: figure('after', afterScale) }
  const shared = {
    before: figure('before', beforeScale ?? afterScale),
    after: figure('after', afterScale ?? beforeScale),
  }
  const isFar = ({ before, after }: typeof own) => {
    const times = (after?.value ?? 1) / (before?.value || 1)
    return times > 100 || times < 0.01
  }
  const { before, after } = alike(isFar(own) && !isFar(shared) ? shared : own, beforeScale, afterScale)
  // “Doubled from 2010 to 2020” names years.
  const isYear = (name: string) => /^(?:1[6-9]|20)\d\d$/.test(groups[name] ?? '')
  const direction = Number(groups.rose !== undefined) - Number(groups.fell !== undefined)
  if (isYear('before') && isYear('after')) return { before: null, after: null, by: null, direction }
  return { before, after, by: readNumber(groups.by ?? '', tag), direction }
}
