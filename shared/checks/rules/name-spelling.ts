import type { PlacedPassage, Rule, StoryFound } from '../rule.ts'

/** A name of two words, and where it stands. */
export interface Name {
  readonly first: string
  readonly last: string
  readonly passage: PlacedPassage
  readonly from: number
  readonly to: number
}

/** Small words within a last name: von der Leyen, de la Torre. */
const particles = '(?:von|van|der|den|de|del|della|di|da|dos|al|bin|ben|ten|la|le|zu|zur)[ \\u00a0]'

/**
 * Two capitalised words in a row within a sentence: usually a person's name. A word may end one and
 * begin another: “Later Anna Kowalska”.
 */
const namePattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'-])(\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?=([ \u00a0])((?:${particles}){0,2}\p{Lu}\p{Ll}{4,})(?![\p{L}\p{N}-]))`,
  'gu',
)

/**
 * A name spelled in two ways: the same first name, and last names that differ by one letter where
 * neither is an inflected form of the other (plural, genitive, case).
 */
export const nameSpelling: Rule = {
  id: 'nameSpelling',
  group: 'words',
  severity: 'warning',
  source: '',
  story: ({ passages }) => {
    const names = namesIn(passages)
    return [...differing(names), ...alone(names, passages)]
  },
}

/** A capitalised word within a sentence that is part of no longer name. */
const alonePattern = /(?<=(?:\p{Ll}{2}|,) )(?<!\p{Lu}\p{L}* )(\p{Lu}\p{Ll}{4,})(?![\p{L}\p{N}-]|[ \u00a0]\p{Lu})/gu

/** A last name that stands alone, spelled otherwise than with its first name. */
function alone(names: readonly Name[], passages: readonly PlacedPassage[]): StoryFound[] {
  if (names.length === 0) return []
  const lasts = Map.groupBy(names, ({ last }) => last)
  const parts = new Set(names.flatMap(({ first, last }) => [first, last]))
  const singles = passages
    .filter(({ kind, text }) => kind === 'text' && text !== text.toUpperCase())
    .flatMap((passage) =>
      [...passage.text.matchAll(alonePattern)].map(({ 0: word, index }) => ({ passage, word, from: index })),
    )
  return [...Map.groupBy(singles, ({ word }) => word)].flatMap(([word, some]) => {
    if (parts.has(word)) return []
    const usual = [...lasts.keys()].find((last) => isOneLetterOff(word, last))
    if (usual === undefined || some.length > 1 + (lasts.get(usual)?.length ?? 0)) return []
    return some.map(({ passage, from }) => ({
      at: { passage, from, to: from + word.length, details: { other: usual }, fix: { text: usual } },
    }))
  })
}

/** The names in passages of running text. */
export function namesIn(passages: readonly PlacedPassage[]): Name[] {
  return passages
    .filter(({ kind, text }) => kind !== 'cell' && text !== text.toUpperCase())
    .flatMap((passage) =>
      personNamesIn(passage.text).map(({ first, last, from, to }) => ({ first, last, passage, from, to })),
    )
}

/** The names in a text, by offsets. */
export function personNamesIn(text: string): Omit<Name, 'passage'>[] {
  return [...text.matchAll(namePattern)].map(({ 1: first = '', 2: space = '', 3: last = '', index }) => ({
    first,
    last,
    from: index,
    to: index + first.length + space.length + last.length,
  }))
}

/** Names of the same first name and almost the same last name, or the other way round. */
function differing(names: readonly Name[]): StoryFound[] {
  return [
    ...differingIn(names, 'first', 'last', isOneLetterOff),
    ...differingIn(names, 'last', 'first', (one, other) => one !== other && soundOf(one) === soundOf(other)),
  ]
}

type Part = 'first' | 'last'

function differingIn(
  names: readonly Name[],
  same: Part,
  part: Part,
  isAlike: (one: string, other: string) => boolean,
): StoryFound[] {
  return [...Map.groupBy(names, (name) => name[same]).values()].flatMap((own) => {
    const spellings = [...Map.groupBy(own, (name) => name[part]).values()]
    return spellings.flatMap((some) => {
      const [one] = some
      const usual = spellings.find((others) => {
        const [other] = others
        return one && other && other !== one && isAlike(one[part], other[part]) && isMeant(others, some, own)
      })?.[0]
      if (one === undefined || usual === undefined) return []
      const fix = { text: `${usual.first} ${usual.last}` }
      return some.map(({ passage, from, to }) => ({ at: { passage, from, to, details: { other: fix.text }, fix } }))
    })
  })
}

/** A first name as it sounds: Sergei and Sergey, Mohamed and Mohammed, José and Jose. */
function soundOf(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[yj]/gu, 'i')
    .replaceAll('ph', 'f')
    .replaceAll('ck', 'k')
    .replaceAll(/(\p{L})\1/gu, '$1')
}

/**
 * The more frequent spelling is assumed to be right; of two that are equally frequent, the first.
 */
function isMeant(some: readonly Name[], others: readonly Name[], all: readonly Name[]): boolean {
  if (some.length !== others.length) return some.length > others.length
  const place = ([first]: readonly Name[]) => (first === undefined ? -1 : all.indexOf(first))
  return place(some) < place(others)
}

/**
 * Whether one letter is replaced, missing, doubled or swapped with its neighbour, leaving aside the
 * endings that languages inflect.
 */
export function isOneLetterOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start += 1
  let end = 0
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  const isSwapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
  // Endings take or change vowels, or an s: Macrom for Macron is none.
  const isReplaced = [left, right].every((letter) => /^[bcdfghjklmnpqrtvwxz]$/u.test(letter))
  const isInflected = /[\u0400-\u04ff]/u.test(one) ? end < 2 : end < 1 && !isReplaced
  return start > 0 && !isInflected && (isSwapped || (left.length <= 1 && right.length <= 1))
}
