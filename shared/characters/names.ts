import type { characterNames as english } from '#shared/locales/en/character-names.ts'
import { fill } from '#shared/locales/fill.ts'

/** What characters are called in a language (`shared/locales/<tag>/character-names.ts`). */
export interface CharacterNames {
  /**
   * A letter with an accent: `{{letter}}` is the letter without it, `{{accent}}` the accent's name.
   */
  readonly accented: string
  readonly capital: string
  /** By the combining character. */
  readonly accents: Readonly<Record<keyof typeof english.accents, string>>
  readonly names: Readonly<Record<keyof typeof english.names, string>>
}

/** What a character of the palette is called; null for one that has no name. */
export function characterName(character: string, { names, accents, accented, capital }: CharacterNames): string | null {
  if (has(names, character)) return names[character]
  const [letter = '', accent = '', ...more] = character.normalize('NFD')
  if (!has(accents, accent) || more.length > 0) return null
  return fill(letter === letter.toLowerCase() ? accented : capital, { letter, accent: accents[accent] })
}

function has<Texts extends object>(texts: Texts, key: PropertyKey): key is keyof Texts {
  return Object.hasOwn(texts, key)
}
