import type { Character } from './characters.ts'

/** The accents of the Latin alphabet as they are called, by their combining characters. */
const accents: Readonly<Record<string, readonly [en: string, de: string]>> = {
  '\u0300': ['grave', 'Gravis'],
  '\u0301': ['acute', 'Akut'],
  '\u0302': ['circumflex', 'Zirkumflex'],
  '\u0303': ['tilde', 'Tilde'],
  '\u0304': ['macron', 'Makron'],
  '\u0306': ['breve', 'Breve'],
  '\u0307': ['dot above', 'Punkt darüber'],
  '\u0308': ['diaeresis, umlaut', 'Trema, Umlaut'],
  '\u030a': ['ring', 'Ring'],
  '\u030b': ['double acute', 'Doppelakut'],
  '\u030c': ['caron, háček', 'Hatschek'],
  '\u0326': ['comma below', 'Komma darunter'],
  '\u0327': ['cedilla', 'Cedille'],
  '\u0328': ['ogonek', 'Ogonek'],
}

/** Letters of the Latin alphabets of Europe, Turkish and Vietnamese left to their keyboards, with an accent each. */
const accented =
  'àáâãäåāăą çćĉċč ďđ èéêëēĕėęě ĝğġģ ĥħ ìíîïĩīĭį ĵ ķ ĺļľł ñńņň òóôõöøōŏő ŕŗř śŝşšș ţťț ùúûüũūŭůűų ŵ ýÿŷ źżž'

const ligatures: readonly (readonly [character: string, en: string, de: string])[] = [
  ['ß', 'sharp s', 'scharfes S, Eszett'],
  ['ẞ', 'capital sharp s', 'großes scharfes S, Eszett'],
  ['æ', 'ae', 'ae'],
  ['Æ', 'capital ae', 'großes Ae'],
  ['œ', 'oe', 'oe'],
  ['Œ', 'capital oe', 'großes Oe'],
  ['ø', 'o with stroke', 'o mit Strich'],
  ['Ø', 'capital o with stroke', 'großes O mit Strich'],
  ['đ', 'd with stroke', 'd mit Strich'],
  ['Đ', 'capital d with stroke', 'großes D mit Strich'],
  ['ð', 'eth', 'Eth'],
  ['Ð', 'capital eth', 'großes Eth'],
  ['þ', 'thorn', 'Thorn'],
  ['Þ', 'capital thorn', 'großes Thorn'],
  ['ł', 'l with stroke', 'l mit Strich'],
  ['Ł', 'capital l with stroke', 'großes L mit Strich'],
  ['ħ', 'h with stroke', 'h mit Strich'],
  ['Ħ', 'capital h with stroke', 'großes H mit Strich'],
  ['ı', 'i without dot', 'i ohne Punkt'],
  ['İ', 'capital i with dot', 'großes I mit Punkt'],
  ['ə', 'schwa', 'Schwa'],
  ['Ə', 'capital schwa', 'großes Schwa'],
]

/** The accented letters, small and capital beside each other, each with its name. */
export const letters: readonly Character[] = [
  ...[...accented].flatMap((letter) => [named(letter), named(letter.toUpperCase())]).filter((each) => each !== null),
  ...ligatures.map(([character, en, de]) => ({ character, en, de })),
]

function named(character: string): Character | null {
  const [base, accent, ...more] = character.normalize('NFD')
  const names = accent === undefined || more.length > 0 ? undefined : accents[accent]
  if (base === undefined || names === undefined) return null
  const capital = base !== base.toLowerCase()
  const [en, de] = names
  return {
    character,
    en: `${capital ? 'capital ' : ''}${base.toLowerCase()} ${en}`,
    de: `${capital ? `großes ${base}` : base} ${de}`,
  }
}
