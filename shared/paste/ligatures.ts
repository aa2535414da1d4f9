/**
 * A text with ligatures ("ﬁ") replaced by their letters: typesetting leaves them in PDFs, where
 * neither search nor spelling checker recognises the words.
 */
export function withoutLigatures(text: string): string {
  return text.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
}
