const scripts = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
  Hebrew: /\p{Script=Hebrew}/u,
  Arabic: /\p{Script=Arabic}/u,
  Georgian: /\p{Script=Georgian}/u,
  Armenian: /\p{Script=Armenian}/u,
  Devanagari: /\p{Script=Devanagari}/u,
  Hangul: /\p{Script=Hangul}/u,
} as const

/** ISO 15924 codes of the scripts in which a language may be written. */
const codes: Readonly<Record<string, keyof typeof scripts>> = {
  Latn: 'Latin',
  Cyrl: 'Cyrillic',
  Grek: 'Greek',
  Hebr: 'Hebrew',
  Arab: 'Arabic',
  Geor: 'Georgian',
  Armn: 'Armenian',
  Deva: 'Devanagari',
  Kore: 'Hangul',
}

/**
 * A pattern for a letter of the script in which a language (BCP 47) is written, by Unicode's likely
 * subtags. Any letter, if that is none of the above.
 */
export function lettersOf(language: string): RegExp {
  try {
    const script = codes[new Intl.Locale(language).maximize().script ?? '']
    return script === undefined ? /\p{L}/u : scripts[script]
  } catch {
    return /\p{L}/u
  }
}
