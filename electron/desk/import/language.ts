import { eld } from 'eld/small'
import { hasLetter } from './words.ts'

/** The languages that are told apart: those in which the agencies Lede knows file, and their neighbours. Fewer languages, fewer mistakes. */
const languages =
  'ar be bg ca cs da de el en es et fa fi fr he hi hr hu hy is it ja ka ko lt lv ms nl no pl pt ro ru sk sl sq sr sv th tr uk ur vi zh'.split(
    ' ',
  )

const detector = eld.newInstance()
detector.setLanguageSubset(languages)

const sampleLength = 600
/** Up to this much worse than the best, the language that the dateline is written in wins. */
const margin = 0.1

/** The detector's own tags where BCP 47 has a better one. */
const tags: Readonly<Record<string, string>> = { no: 'nb', ms: 'id' }

/**
 * The language of a text as a BCP 47 tag.
 *
 * @param hint the language that the dateline is written in, where one is known: it decides between near relatives.
 * @param fallback given back where the text says nothing.
 */
export function detectLanguage(text: string, hint: string | null, fallback: string): string {
  const sample = text.slice(0, sampleLength)
  if (!hasLetter(sample)) return fallback
  const result = detector.detect(sample)
  const scores = result.getScores()
  const best = scores[result.language] ?? 0
  if (result.language === '') return hint ?? fallback
  // Tables and very short texts: the detector itself says that it is guessing.
  if (hint !== null && !result.isReliable()) return hint
  if (hint !== null && (scores[hint] ?? 0) >= best - margin * best) return hint
  return tags[result.language] ?? result.language
}
