/**
 * A word of a text: folded for comparison, with its range in the text (UTF-16 units, end excluded).
 */
export interface Word {
  text: string
  start: number
  end: number
}

// Marks and invisible joiners belong to the word around them; folding removes them.
const runs = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]+/gu
const ascii = /^[a-z0-9]+$/i
const notAscii = /[^\0-\x7f]+/g
const asciiNotCompared = /[\0-/:-`{-\x7f]+/g
const notCompared = /[^\p{L}\p{N}]+/gu

// Scripts without spaces between words: every character counts as a word, and a run of them is
// searched as a phrase.
const unspaced =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u
const unspacedUnits = new RegExp(`(?:${unspaced.source})\\p{M}*|(?:(?!${unspaced.source})[^])+`, 'gu')

// Letters that Unicode does not decompose but that people replace in searches.
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ς: 'σ',
}
const letter = new RegExp(`[${Object.keys(letters).join('')}]`, 'g')

/**
 * A word without case, diacritics, ligatures and width, for comparison in a search ("Zürich" and
 * "ZURICH" are equal).
 */
export function foldSearched(word: string): string {
  // ASCII needs no decomposition, and most of what is compared is ASCII.
  return word.replace(notAscii, foldRun).toLowerCase().replace(asciiNotCompared, '')
}

function foldRun(run: string): string {
  return run
    .normalize('NFKD')
    .toLowerCase()
    .replace(letter, (found) => letters[found] ?? found)
    .replace(notCompared, '')
    .normalize('NFC')
}

/** The words of a text, in order. Works for any string. */
export function* wordsOf(text: string): Generator<Word> {
  for (const { 0: run, index } of text.matchAll(runs)) {
    if (ascii.test(run)) {
      yield { text: run.toLowerCase(), start: index, end: index + run.length }
      continue
    }
    for (const { 0: unit, index: within } of run.matchAll(unspacedUnits)) {
      const start = index + within
      const end = start + unit.length
      // Folding may produce such a script ("㏠" is "1日"), and folding a folded word must not change
      // it.
      for (const [part] of foldSearched(unit).matchAll(unspacedUnits)) yield { text: part, start, end }
    }
  }
}

/** The text for the search index: its folded words with a space between them. */
export function indexText(text: string): string {
  return Array.from(wordsOf(text), (word) => word.text).join(' ')
}
