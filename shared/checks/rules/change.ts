import { numberSource, readNumber } from '../numbers.ts'
import type { Found, Rule } from '../rule.ts'

/** A number with what may surround it: a currency before, a unit after. */
const scales =
  'million|billion|trillion|mln|bln|bn|thousand|Millionen|Milliarden|Mio\\.|Mrd\\.|тысяч|тыс\\.|млн|млрд|millions|milliards|millones'
const number = (name: string) =>
  String.raw`(?:[$€£¥]|US\$)?\s?(?<${name}>${numberSource})(?:[\s\u00a0](?<${name}Scale>${scales}))?`
/** Words between figures: a few units or things counted. */
const gap = String.raw`(?:[\s\u00a0]+[\p{L}$€£%.]+){0,3}?,?[\s\u00a0]+`

interface Phrases {
  readonly percent: string
  readonly rose: string
  readonly fell: string
  readonly doubled: string
  readonly tripled: string
  readonly halved: string
  readonly from: string
  readonly to: string
}

const languages: Readonly<Record<string, Phrases>> = {
  en: {
    percent: 'percent|per cent|pct|%',
    rose: 'rose|risen|increased|grew|grown|climbed|jumped|soared|gained|surged|rises|increases|grows|up',
    fell: 'fell|fallen|decreased|dropped|declined|sank|slid|shrank|plunged|falls|decreases|drops|down',
    doubled: 'doubled|doubles|doubling',
    tripled: 'tripled|trebled|triples',
    halved: 'halved|halves',
    from: 'from',
    to: 'to',
  },
  de: {
    percent: 'Prozent|%',
    rose: 'stieg|stiegen|gestiegen|wuchs|wuchsen|gewachsen|erhöhte sich|erhöhten sich|kletterte|legte|zugelegt|nahm|steigt|wächst|Plus',
    fell: 'sank|sanken|gesunken|fiel|fielen|gefallen|schrumpfte|schrumpften|ging|gingen|zurückgegangen|verringerte sich|sinkt|fällt|Minus',
    doubled: 'verdoppelte sich|verdoppelten sich|verdoppelt sich|verdoppelt',
    tripled: 'verdreifachte sich|verdreifachten sich|verdreifacht',
    halved: 'halbierte sich|halbierten sich|halbiert sich|halbiert',
    from: 'von',
    to: 'auf',
  },
  ru: {
    percent: 'процентов|процента|процент|%',
    rose: 'вырос|выросла|выросло|выросли|увеличился|увеличилась|увеличилось|увеличились|повысился|повысилась',
    fell: 'снизился|снизилась|снизилось|снизились|упал|упала|упало|упали|сократился|сократилась|уменьшился|уменьшилась',
    doubled: 'удвоился|удвоилась|удвоилось|удвоились|вырос вдвое|выросла вдвое|выросло вдвое|выросли вдвое',
    tripled: 'утроился|утроилась|утроилось|утроились|вырос втрое|выросла втрое',
    halved: 'сократился вдвое|сократилась вдвое|снизился вдвое|снизилась вдвое|упал вдвое|упала вдвое',
    from: 'с|со',
    to: 'до',
  },
  fr: {
    percent: 'pour cent|%',
    rose: 'a augmenté|ont augmenté|a progressé|ont progressé|a grimpé|a bondi',
    fell: 'a baissé|ont baissé|a reculé|ont reculé|a diminué|ont diminué|a chuté',
    doubled: 'a doublé|ont doublé',
    tripled: 'a triplé|ont triplé',
    halved: 'a été divisé par deux|a été divisée par deux',
    from: 'de',
    to: 'à',
  },
}

/** A change in percent that does not fit the two figures given. Allows for rounding. */
export const percentChange: Rule = {
  id: 'percentChange',
  group: 'figures',
  severity: 'warning',
  source: '',
  passage: ({ text }, { language, tag }) => {
    const phrases = languages[language]
    if (phrases === undefined) return []
    return patternsOf(language, phrases).percent.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match): Found[] => {
        const { before, after, by, fell } = read(match, tag)
        if (before === null || after === null || by === null || before.value === 0) return []
        if (isOfShares(match, text, phrases.percent)) return []
        const change = ((after.value - before.value) / before.value) * 100
        const said = fell ? -by : by
        // The change between rounded figures is known only within limits; one more percent is
        // allowed as well.
        const rounded = ((after.slack + (before.slack * after.value) / before.value) / before.value) * 100
        const slack = Math.max(1, 0.06 * Math.abs(change)) + rounded
        if (Math.abs(change - said) <= slack) return []
        const right = `${new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }).format(Math.abs(change))}`
        return [{ from: match.index, to: match.index + match[0].length, details: { right } }]
      }),
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
    const phrases = languages[language]
    if (phrases === undefined) return []
    return patternsOf(language, phrases).multiples.flatMap(([factor, pattern]) =>
      [...text.matchAll(pattern)].flatMap((match): Found[] => {
        const { before, after } = read(match, tag)
        if (before === null || after === null || before.value === 0) return []
        const really = after.value / before.value
        // The range of “more than doubled” and “almost halved”.
        if (really > factor * 0.8 && really < factor * 1.3) return []
        const right = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }).format(really)
        return [{ from: match.index, to: match.index + match[0].length, details: { right } }]
      }),
    )
  },
}

interface Patterns {
  readonly percent: readonly RegExp[]
  readonly multiples: readonly (readonly [number, RegExp])[]
}

const made = new Map<string, Patterns>()

function patternsOf(language: string, phrases: Phrases): Patterns {
  const known = made.get(language)
  if (known) return known
  const { percent, rose, fell, from, to, doubled, tripled, halved } = phrases
  const edge = String.raw`(?<![\p{L}\p{N}])`
  const by = String.raw`(?:[\s\u00a0]+[\p{L}]+){0,2}?[\s\u00a0]+(?<by>${numberSource})[\s\u00a0]?(?:${percent})(?!\p{L})`
  const fromTo = String.raw`(?:${from})[\s\u00a0]+${number('before')}${gap}(?:${to})[\s\u00a0]+${number('after')}`
  const toFrom = String.raw`(?:${to})[\s\u00a0]+${number('after')}${gap}(?:${from})[\s\u00a0]+${number('before')}`
  const verb = `${edge}(?:(?<rose>${rose})|(?<fell>${fell}))`
  const few = String.raw`(?:[\s\u00a0]+[\p{L}]+){0,3}?,?[\s\u00a0]+`
  const all = {
    percent: [fromTo, toFrom].map((ends) => new RegExp(`${verb}${by}${few}${ends}(?![\\d.,]*\\d)`, 'gu')),
    multiples: (
      [
        [2, doubled],
        [3, tripled],
        [0.5, halved],
      ] as const
    ).flatMap(([factor, words]) =>
      [fromTo, toFrom].map(
        (ends) => [factor, new RegExp(`${edge}(?:${words})${few}${ends}(?![\\d.,]*\\d)`, 'gu')] as const,
      ),
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

/**
 * The two figures of a change, each in its own scale. In “from 2 to 3 million” the scale of one
 * applies to the other if only then they can be compared.
 */
function read({ groups = {} }: RegExpMatchArray, tag: string) {
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
  const { before, after } = isFar(own) && !isFar(shared) ? shared : own
  // “Doubled from 2010 to 2020” names years.
  const isYear = (name: string) => /^(?:1[6-9]|20)\d\d$/.test(groups[name] ?? '')
  if (isYear('before') && isYear('after')) return { before: null, after: null, by: null, fell: false }
  return { before, after, by: readNumber(groups.by ?? '', tag), fell: groups.fell !== undefined }
}
