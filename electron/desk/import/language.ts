import { eld } from 'eld/small'
import { isLanguageTag } from '#shared/article/language.ts'
import { conventionsOf } from '#shared/typography/conventions.ts'
import { hasLetter } from './words.ts'

/**
 * The languages that are detected: those of the agencies that Lede knows, and their neighbours.
 * Fewer languages cause fewer mistakes.
 */
const languages =
  'ar be bg ca cs da de el en es et fa fi fr he hi hr hu hy is it ja ka ko lt lv ms nl no pl pt ro ru sk sl sq sr sv th tr uk ur vi zh'.split(
    ' ',
  )

const detector = eld.newInstance()
detector.setLanguageSubset(languages)

const sampleLength = 600
/**
 * From this many letters on a text shows its language by itself; with fewer, declared and default
 * languages are used.
 */
const fewLetters = 30
/** If the dateline's language scores at most this much below the best, it wins. */
const margin = 0.1

/** The detector's own tags that BCP 47 writes differently. */
const tags: Readonly<Record<string, string>> = { no: 'nb', ms: 'id' }

/**
 * The language of a text as a BCP 47 tag.
 *
 *
 * @param hint the language of the dateline, or that the document declares, if known: it decides for
 * few words and between near relatives.
 * @param fallback returned if the text is empty or too short to tell.
 */
export function detectLanguage(text: string, hint: string | null, fallback: string): string {
  const sample = text.slice(0, sampleLength)
  if (!hasLetter(sample)) return fallback
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const likely = hint ?? fallback
  if (letters < fewLetters && isInScriptOf(likely, sample)) return likely
  const result = detector.detect(sample)
  if (result.language === '') return likely
  const detected = tags[result.language] ?? result.language
  if (hint === null) return detected
  const scores = result.getScores()
  const best = scores[result.language] ?? 0
  const primary = hint.replace(/-.*$/s, '')
  const own = Object.keys(tags).find((each) => tags[each] === primary) ?? primary
  // For tables and very short texts the detector itself is unsure.
  if (detected === primary || !result.isReliable() || (scores[own] ?? 0) >= best - margin * best) return hint
  return detected
}

/**
 * The language that most letters of a document are marked with, null if there is none. Its region
 * is kept if typography depends on it.
 *
 *
 * @param letters the number of letters for each tag.
 */
export function mainLanguage(letters: ReadonlyMap<string, number>): string | null {
  const known = [...letters].filter(
    ([tag, count]) => count > 0 && isLanguageTag(tag) && !/^(?:x-none|und|zxx)/i.test(tag),
  )
  const [tag = ''] = known.toSorted(([, one], [, other]) => other - one)[0] ?? []
  if (tag === '') return null
  const { language, region } = new Intl.Locale(tag)
  const primary = tags[language] ?? language
  const regional = region === undefined ? primary : `${primary}-${region}`
  return conventionsOf(regional) === conventionsOf(primary) ? primary : regional
}

/** The scripts in which a language may be written, if not only its likely one. */
const mixed: Readonly<Record<string, string>> = {
  Jpan: '\\p{sc=Hani}\\p{sc=Hira}\\p{sc=Kana}',
  Kore: '\\p{sc=Hang}\\p{sc=Hani}',
  Hans: '\\p{sc=Hani}',
  Hant: '\\p{sc=Hani}',
}

/** Whether most letters of a text belong to a script in which a language is written. */
function isInScriptOf(tag: string, text: string): boolean {
  const script = (isLanguageTag(tag) && new Intl.Locale(tag).maximize().script) || 'Latn'
  const own = new RegExp(`[${mixed[script] ?? `\\p{sc=${script}}`}]`, 'gu')
  return (text.match(own)?.length ?? 0) * 2 > (text.match(/\p{L}/gu)?.length ?? 0)
}
