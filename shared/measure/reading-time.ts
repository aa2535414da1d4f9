/**
 * Words read aloud in a minute by language, as measured with the same texts in 17 languages
 * (Trauzettel-Klosinski and Dietz: Standardized Assessment of Reading Performance, IOVS 53, 2012,
 * 5452–5461). Chinese and Japanese in characters, which count as words there.
 */
const speeds: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 357,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  zh: 255,
}

/** The mean of all of them, for a language that was not measured. */
const usualSpeed = 184

/** How many words of a language (BCP 47) are read aloud in a minute. */
export function wordsPerMinute(language: string): number {
  return speeds[language.split('-')[0]?.toLowerCase() ?? ''] ?? usualSpeed
}

/** How long it takes to read some words at a speed in words a minute, in seconds, rounded up. */
export function readingSeconds(words: number, speed: number): number {
  return Math.ceil((words * 60) / speed)
}
