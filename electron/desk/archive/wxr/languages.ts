/** `[:en]…[:]`, `<!--:en-->…<!--:-->` and `{:en}…{:}`, used by qTranslate and WPGlobus. */
const marks = /(?:\[|\{|<!--):(\w{2,3}(?:[-_]\w{2,4})?)?(?:\]|\}|-->)/g

/** A text in one of the languages that a plug-in has put into it, and the list of these. */
export interface OneLanguage {
  readonly text: string
  readonly languages: readonly string[]
}

/**
 * The part of a text in a language, else in the first that exists; a text without such marks is
 * unchanged.
 */
export function inLanguage(text: string, wanted: string): OneLanguage {
  if (!/(?:\[|\{|<!--):\w{2,3}/.test(text)) return { text, languages: [] }
  const parts = new Map<string, string>()
  let language: string | null = null
  let from = 0
  let shared = ''
  const take = (to: number) => {
    const part = text.slice(from, to)
    if (language === null) shared += part
    else parts.set(language, (parts.get(language) ?? '') + part)
  }
  for (const mark of text.matchAll(marks)) {
    take(mark.index)
    language = mark[1]?.toLowerCase() ?? null
    from = mark.index + mark[0].length
  }
  take(text.length)
  const languages = [...parts.keys()]
  const chosen = languages.find((each) => each === wanted.slice(0, 2).toLowerCase()) ?? languages[0] ?? ''
  return {
    text: (parts.get(chosen) ?? '') + shared.trim(),
    languages: [chosen, ...languages.filter((each) => each !== chosen)],
  }
}
