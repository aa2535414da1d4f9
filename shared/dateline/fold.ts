/** A word without case, diacritics and a final full stop, for comparison. */
export function foldName(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i').replace(/\.$/u, '')
}
