/**
 * A text with the letters that its ligatures are made of ("ﬁ"): typesetting leaves them in PDFs,
 * where no search finds and no speller knows the words they stand in.
 */
export function withoutLigatures(text: string): string {
  return text.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
}
