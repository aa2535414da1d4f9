import { findAgency } from '#shared/dateline/index.ts'
import { type NoiseReason, noiseWords } from './noise-words.ts'
import { isCredit } from './wire-code.ts'
import { foldLine, isAllCapitals, isProse } from './words.ts'

interface Beginning {
  words: string
  reason: NoiseReason
  /**
   * Whether it is recognisable even at the beginning of a whole sentence: "Subscribe to our …" is,
   * "Read more …" is not.
   */
  sure: boolean
}

const lines = new Map<string, NoiseReason>()
/** Beginnings of lines by their first word, so that each line is compared with only a few. */
const beginnings = new Map<string, Beginning[]>()

for (const reason of ['sharing', 'related', 'boilerplate', 'navigation'] as const) {
  for (const list of Object.values(noiseWords[reason])) {
    for (const phrase of list.split('|')) {
      const words = foldLine(phrase)
      if (!phrase.endsWith('…')) {
        if (!lines.has(words)) lines.set(words, reason)
        continue
      }
      const first = words.split(' ')[0] ?? ''
      beginnings.set(first, [
        ...(beginnings.get(first) ?? []),
        { words, reason, sure: phrase.includes(':') || words.split(' ').length > 2 },
      ])
    }
  }
}

/** Numbers beside buttons and headings: counters, reading times, times of lists. */
const counters =
  /^(?:\d{1,3}(?:[.,]\d+)?\s?[km]?|\d+\s?(?:min|мин|хв|minuten|minutes|minuti|minutos|minut|minuty)\b.{0,20})$/iu
const address = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\p{L}{2,}$/iu

/**
 * Why a line belongs to the page and not to the story, or null. Only whole lines of a few known
 * words count, and the known beginnings of notices; a sentence of a story is never noise because of
 * one word in it.
 */
export function noiseOf(text: string): NoiseReason | null {
  if (text.length > 400) return null
  if (isCredit(text)) return 'boilerplate'
  if (address.test(text)) return 'navigation'
  if (counters.test(text)) return 'sharing'
  const words = foldLine(text)
  if (words === '' || (sections.has(words) && isAllCapitals(text))) return null
  // A label does not end with a full stop; the last word of a wrapped sentence does.
  const whole = /[.,;]["”»]?$/u.test(text)
    ? undefined
    : (lines.get(words) ?? lines.get(words.replace(/ \d+$|^\d+ /u, '')))
  if (whole !== undefined) return whole
  const beginning = beginnings
    .get(words.split(' ')[0] ?? '')
    ?.find((known) => (words === known.words || words.startsWith(`${known.words} `)) && (known.sure || !isProse(text)))
  return beginning?.reason ?? rowReason(text) ?? (isAgencyAlone(text) ? 'navigation' : null)
}

/** Labels that agencies put in capitals above a paragraph of a story. */
const sections = new Set(['up next', 'in other news'])

/** Phrases that pages print around stories, and that also occur above paragraphs inside stories. */
const alsoInside = new Set(
  'up next|in other news|other news|news of the day|further reading|comments|topics|privacy|accessibility|cookies|recommended|follow'.split(
    '|',
  ),
)

/** Whether a line that is noise around a story may be part of it among its paragraphs. */
export function mayBeInside(text: string): boolean {
  const words = foldLine(text)
  return (
    counters.test(text) ||
    isCredit(text) ||
    alsoInside.has(words) ||
    [...alsoInside].some((known) => words.startsWith(`${known} `))
  )
}

// The sender's name on a line of its own, below a headline or after the text.
function isAgencyAlone(text: string): boolean {
  const name = text.replace(/^[\^=(/\s–—-]+|[)/.=<\s]+$|\s(?:news )?(?:agency|wire)$/giu, '')
  return name.length <= 30 && /\p{Lu}|^dpa|^epd|^sda/u.test(name) && findAgency(name) !== null
}

// A row of buttons or menu entries: "Facebook | Twitter | Telegram", "Home · News · Contact".
function rowReason(text: string): NoiseReason | null {
  const parts = text.split(/\s*[|·•»>/]\s*|\s{2,}|,\s/u).filter((part) => part.trim() !== '')
  const reasons = parts.map((part) => lines.get(foldLine(part)) ?? null)
  const first = reasons[0]
  return parts.length >= 2 && first && reasons.every((reason) => reason !== null) ? first : null
}
