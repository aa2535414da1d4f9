/** A word without case, diacritics and its final full stop, for comparing. */
export function foldName(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i').replace(/\.$/u, '')
}
