import type { Look } from './word-styles.ts'

/** Counts the letters of a text by their declared language; '' for undeclared ones. */
export class LettersByLanguage {
  readonly counts = new Map<string, number>()

  add(text: string, tag: string): void {
    const letters = text.match(/\p{L}/gu)?.length ?? 0
    this.counts.set(tag, (this.counts.get(tag) ?? 0) + letters)
  }
}

/** The declared language of a text, depending on its letters; '' if none is declared. */
export function tagOf(text: string, { latin, eastAsian, bidi }: Look['language']): string {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)) return eastAsian
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? bidi : latin
}
