import { fallback, type InterfaceLanguage } from './languages.ts'

/** A part of what Lede says, such as the command line's texts, in each language that was loaded. */
export interface Part<Texts> {
  /** The texts in a language; in the fallback until they are loaded. */
  in(language: InterfaceLanguage): Texts
  /**
   * Loads a language's texts once; at once where they are there.
   *
   * @throws where its file cannot be read; the next call tries again.
   */
  load(language: InterfaceLanguage): Promise<Texts>
}

/** A part whose texts in the fallback are there from the start, and whose others `read` brings. */
export function partOf<Texts>(standIn: Texts, read: (language: InterfaceLanguage) => Promise<Texts>): Part<Texts> {
  const known = new Map([[fallback, standIn]])
  return {
    in: (language) => known.get(language) ?? standIn,
    async load(language) {
      const texts = known.get(language) ?? (await read(language))
      known.set(language, texts)
      return texts
    },
  }
}
