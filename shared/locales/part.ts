import { fallback, type InterfaceLanguage } from './languages.ts'

/** Part of Lede's texts, such as those of the command line, in each language that is loaded. */
export interface Part<Texts> {
  /** The texts in a language; in the fallback language until they are loaded. */
  in(language: InterfaceLanguage): Texts
  /**
   * Loads a language's texts once; resolves at once if they are there.
   *
   *
   * @throws if its file cannot be read; the next call tries again.
   */
  load(language: InterfaceLanguage): Promise<Texts>
}

/** A part whose fallback texts are there from the start; `read` loads the others. */
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
