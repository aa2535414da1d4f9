import type { Conventions, Quotes } from './conventions.ts'
import type { Correction } from './correction.ts'
import { elisionAt } from './elisions.ts'

const doubles = new Set('"„“”«»‟')
const singles = new Set("'‚‘’‹›")
const space = /[\s\u00a0\u202f]/
const opensBefore = /[\s\u00a0\u202f([{—–/¿¡\ufffc-]/
const closesAfter = /[\s\u00a0\u202f.,;:!?…)\]}]/
/**
 * What a quotation begins with although it also follows one: an omission, or signs and nothing
 * else.
 */
const opensOnSigns = /^(?:…|\.{3}|[.,;:!?]+["”»“])/
/** After these a mark opens that stands before a word, unless it closes. */
const runsOn = /[:;,.!?…]/
const accents = new Set('`´‛')
/** Characters at the beginning of a word where an apostrophe belongs. */
const apostrophes = new Set(["'", '’', '‘', '‚', ...accents])
/**
 * An elided word, which a quoted one may follow: l’« eau », dell’« acqua ». In names it occurs in
 * every language: L’„Express“.
 */
const elided = (language: string) =>
  /^(?:fr|it|ca|oc|co|nap|scn)\b/.test(language)
    ? /(?<![\p{L}\p{M}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|(?:d|n|s|qu|a|da|co)[aeu]?ll|all|un|bell)['’]$/iu
    : /(?<![\p{L}\p{M}])l['’]$/iu
/** Italian words that end in an apostrophe. */
const cutShort = /(?<![\p{L}\p{M}])(?:po|mo|va|fa|di|da|sta|be|to|ca|vo)$/iu
const hebrew = /[\u05d0-\u05ea]/
// Scripts without spaces between words: the neighbours of a mark do not show whether it opens.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const letter = /[\p{L}\p{M}]/u
const letterOrDigit = /[\p{L}\p{M}\p{N}]/u

/** A quotation mark in a text and its likely role. */
interface Sign {
  readonly at: number
  readonly character: string
  readonly double: boolean
  readonly role: 'open' | 'close' | 'either'
  /**
   * Whether it closes an open quotation although it may also open one: typed after a dash, it ends
   * interrupted speech.
   */
  readonly mayClose: boolean
  /**
   * Whether it is in a script without spaces, where it opens if none of its kind is open, and else
   * closes.
   */
  readonly unspaced: boolean
}

/**
 * Corrects quotation marks and apostrophes to those of the language. Straight ones are always
 * corrected; curved ones only as complete pairs, since a single one may be intended. A mark after a
 * digit that closes nothing (6' 2") stays. `language`: BCP 47, which decides on the shortened words
 * that begin with an apostrophe. `complete`: whether the text is a whole paragraph; while it is
 * being typed, an open quotation may still be closed.
 */
export function quoteCorrections(
  text: string,
  conventions: Conventions,
  language: string,
  complete: boolean,
): Correction[] {
  const corrections: Correction[] = []
  const open = new OpenMarks()
  const set = ({ at }: Sign, { open, close }: Quotes, opening: boolean) => {
    const after = opening ? open : close
    // The spaces inside French marks belong to them, even where other spaces were typed.
    const padded = after.length > 1
    const from = padded && !opening && space.test(text[at - 1] ?? '') ? at - 1 : at
    const to = padded && opening && space.test(text[at + 1] ?? '') ? at + 2 : at + 1
    const before = text.slice(from, to)
    if (before !== after) corrections.push({ kind: 'quotes', from, to, before, after })
  }
  // A language leaves the choice among its pairs to the writer; but a pair with spaces inside must
  // have the right ones.
  const isOwn = (opening: Sign, closing: Sign) =>
    [conventions.outer, conventions.inner].some(
      ({ open, close }) => open === opening.character && close === closing.character,
    )
  const apostrophe = ({ at, character }: Sign) => {
    if (character !== '’') corrections.push({ kind: 'apostrophe', from: at, to: at + 1, before: character, after: '’' })
  }
  const marksOf = (sign: Sign, depth: number) => (sign.double && depth === 0 ? conventions.outer : conventions.inner)

  const roles = rolesOf(text, elided(language))
  const hasClosing = closingsIn(text, roles)
  for (const sign of signsOf(text, roles)) {
    if (isHebrewMark(text, sign)) {
      const after = sign.double ? '״' : '׳'
      corrections.push({ kind: 'apostrophe', from: sign.at, to: sign.at + 1, before: sign.character, after })
      continue
    }
    if (isInWord(text, sign) || isShortened(text, sign, { inner: conventions.inner, language, hasClosing })) {
      apostrophe(sign)
      continue
    }
    // Elsewhere an accent is not a quotation mark.
    if (accents.has(sign.character)) continue
    const last = open.last(sign.double)
    // A single mark may close a quotation that was opened with a double one.
    const around = open.all.at(-1)
    const isInner = around?.sign.character === conventions.inner.open && doubles.has(conventions.inner.open)
    if (
      last === undefined &&
      around !== undefined &&
      isInner &&
      sign.character === "'" &&
      sign.role === 'close' &&
      !cutShort.test(text.slice(Math.max(0, sign.at - 6), sign.at))
    ) {
      open.close(around)
      set(sign, conventions.inner, false)
      continue
    }
    const closes =
      last !== undefined &&
      (sign.role === 'close' || sign.mayClose || (sign.role === 'either' && (sign.double || sign.unspaced)))
    if (closes) {
      open.close(last)
      if (isOwn(last.sign, sign)) continue
      set(last.sign, marksOf(last.sign, last.doublesAround), true)
      set(sign, marksOf(sign, last.doublesAround), false)
    } else if (sign.role === 'open' && (sign.double || !complete || hasClosing(sign.at, false))) open.push(sign)
    else if (sign.role === 'either' && (sign.unspaced || (sign.double && runsOn.test(text[sign.at - 1] ?? ''))))
      open.push(sign)
    else if (sign.character === "'" && (!/\d/.test(text[sign.at - 1] ?? '') || letter.test(text[sign.at + 1] ?? '')))
      apostrophe(sign)
  }
  // A quotation that continues in the next paragraph is not closed in this one.
  for (const { sign, doublesAround } of open.all)
    if (sign.character === '"' || sign.character === "'") set(sign, marksOf(sign, doublesAround), true)
  return corrections
}

/** An open mark, and how many double ones are open around it. */
interface OpenMark {
  readonly sign: Sign
  readonly place: number
  readonly doublesAround: number
}

/** The open marks at an offset of a text, the innermost last. */
class OpenMarks {
  readonly all: OpenMark[] = []

  push(sign: Sign): void {
    const outer = this.all.at(-1)
    const doublesAround = outer === undefined ? 0 : outer.doublesAround + Number(outer.sign.double)
    this.all.push({ sign, place: this.all.length, doublesAround })
  }

  /** The innermost double, or single, one; those inside it are closed with it. */
  last(double: boolean): OpenMark | undefined {
    const inner = this.all.at(-1)
    const doubles = inner === undefined ? 0 : inner.doublesAround + Number(inner.sign.double)
    if ((double ? doubles : this.all.length - doubles) === 0) return undefined
    return this.all.findLast(({ sign }) => sign.double === double)
  }

  /** Closes a mark and all inside it. */
  close({ place }: OpenMark): void {
    this.all.length = place
  }
}

function signsOf(text: string, roles: Roles): Sign[] {
  return [...text.matchAll(/["„“”«»‟'‚‘’‹›‛`´]/g)].map(({ index, 0: character }) => ({
    at: index,
    character,
    double: doubles.has(character),
    role: roles.get(index) ?? 'either',
    mayClose: index === text.length - 1 && /[^\s\u00a0\u202f][—–/-]$/.test(text.slice(0, index)),
    unspaced: unspaced.test(text[index - 1] ?? '') || unspaced.test(text[index + 1] ?? ''),
  }))
}

/** The likely role of each mark of a text, by offset. */
type Roles = ReadonlyMap<number, Sign['role']>

function rolesOf(text: string, cut: RegExp): Roles {
  const roles = new Map<number, Sign['role']>()
  for (const { index } of text.matchAll(/["„“”«»‟'‚‘’‹›‛`´]/g)) roles.set(index, roleOf(text, index, { roles, cut }))
  return roles
}

/** `roles`: of the marks before it; `cut`: matches elided words. */
function roleOf(text: string, at: number, { roles, cut }: { roles: Roles; cut: RegExp }): Sign['role'] {
  const before = text[at - 1] ?? ''
  const after = text[at + 1]
  // French marks have spaces inside: the mark itself says more than its neighbours.
  if (text[at] === '«' && space.test(after ?? '')) return 'open'
  if (text[at] === '»' && space.test(before)) return 'close'
  if (singles.has(text[at] ?? '') && letterOrDigit.test(before) && letter.test(after ?? '')) return 'either'
  if (doubles.has(text[at] ?? '') && cut.test(text.slice(Math.max(0, at - 12), at)))
    return after === undefined || letterOrDigit.test(after) || space.test(after) ? 'open' : 'close'
  if (doubles.has(before) || singles.has(before)) return roles.get(at - 1) ?? 'either'
  const mayOpen = before === '' || opensBefore.test(before)
  const isShort = doubles.has(text[at] ?? '') && opensOnSigns.test(text.slice(at + 1, at + 8))
  if (mayOpen && (after === undefined || !closesAfter.test(after) || isShort)) return 'open'
  if (after === undefined && unspaced.test(before)) return 'either'
  return after === undefined || !letterOrDigit.test(after) ? 'close' : 'either'
}

/**
 * In Hebrew a mark inside a word belongs to it: gershayim before the last letter of an abbreviation
 * (צה״ל), geresh after a letter (ג׳ורג׳).
 */
function isHebrewMark(text: string, { at, character, double }: Sign): boolean {
  if (!hebrew.test(text[at - 1] ?? '')) return false
  const after = text[at + 1] ?? ''
  if (!double) return character === "'" && hebrew.test(after)
  return hebrew.test(after) && !hebrew.test(text[at + 2] ?? '')
}

/**
 * An accent, or an opening mark, in place of an apostrophe before the end of a word: it´s, geht‘s.
 */
function isInWord(text: string, { at, character }: Sign): boolean {
  if (!letter.test(text[at - 1] ?? '') || !letter.test(text[at + 1] ?? '')) return false
  return (
    accents.has(character) || (character === '‘' && /^(?:s|t|d|m|ll|re|ve|ne?)(?!\p{L})/iu.test(text.slice(at + 1)))
  )
}

/**
 * Whether a mark is the apostrophe of a word without its beginning. A curved mark followed by a
 * closing one may be a quotation.
 */
function isShortened(
  text: string,
  sign: Sign,
  { inner, language, hasClosing }: Pick<Conventions, 'inner'> & { language: string; hasClosing: HasClosing },
): boolean {
  const { at, character, role } = sign
  if (role !== 'open' || !(apostrophes.has(character) || character === inner.open)) return false
  const elision = elisionAt(text, at, language)
  const opens = character === inner.open || !/['’]/.test(character)
  return elision === 'possible' || (elision === 'likely' && opens) ? !hasClosing(at, sign.double) : elision !== null
}

/**
 * Whether an opening mark is closed later, by a mark that belongs to no other; if not, a single one
 * is an apostrophe.
 */
type HasClosing = (from: number, double: boolean) => boolean

/**
 * The answer for every offset of a text, computed in one pass: each offset needs the lowest depth
 * after it.
 */
function closingsIn(text: string, roles: Roles): HasClosing {
  const known = new Map<boolean, HasClosing>()
  return (from, double) => {
    const closes = known.get(double) ?? closingsOf(text, roles, double ? doubles : singles)
    known.set(double, closes)
    return closes(from, double)
  }
}

function closingsOf(text: string, roles: Roles, marks: ReadonlySet<string>): HasClosing {
  const places = [...roles.keys()].filter((at) => marks.has(text[at] ?? ''))
  const depths = [0]
  for (const at of places) {
    const role = roles.get(at)
    depths.push((depths.at(-1) ?? 0) + (role === 'open' ? 1 : role === 'close' ? -1 : 0))
  }
  const lowest = depths.toReversed()
  for (let at = 1; at < lowest.length; at++) lowest[at] = Math.min(lowest[at] ?? 0, lowest[at - 1] ?? 0)
  lowest.reverse()
  return (from) => {
    let [low, high] = [0, places.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle] ?? 0) > from) high = middle
      else low = middle + 1
    }
    return (lowest[low] ?? 0) < (depths[low] ?? 0)
  }
}
