import { Echoes } from '#shared/provenance/echoes.ts'
import { isWritersProgram } from '#shared/provenance/programs.ts'
import { termsOf } from '#shared/provenance/terms.ts'
import { quotationGoingOn, quotationsIn } from '../quotations.ts'
import type { PlacedPassage, Rule, Story, StoryFound, TakenText } from '../rule.ts'
import type { Span } from '../words.ts'
import { saying } from './no-speaker.ts'

/** With fewer words in a row, others may have worded the same facts alike. */
const fewestWords = 12
/** The same for scripts in which each character counts as a word. */
const fewestSigns = 30

/**
 * Passages copied word for word from elsewhere that neither stand in quotation marks nor have a
 * source named nearby, in words or by a link. Text from a writing program is the writer's own; wire
 * copy is attributed by the story's agency.
 */
export const takenUnquoted: Rule = {
  id: 'takenUnquoted',
  group: 'attribution',
  severity: 'warning',
  source: 'SPJ Code of Ethics: never plagiarize, always attribute',
  story: (story) => {
    const foreign = story.taken.filter((taken) => isForeign(taken, story))
    if (foreign.length === 0) return []
    const echoes = new Echoes(foreign.map(({ text }) => text))
    const text = story.passages.filter(({ kind, block }) => kind === 'text' && block !== null)
    return text.flatMap((passage, index): StoryFound[] => {
      const terms = termsOf(passage.text)
      return echoes.in(terms).flatMap((echo): StoryFound[] => {
        const [first, last] = [terms[echo.from], terms[echo.to - 1]]
        const taken = foreign[echo.text]
        if (first === undefined || last === undefined || taken === undefined) return []
        const span = { from: first.from, to: last.to }
        const letters = span.to - span.from
        const isShort = echo.to - echo.from < (letters < 3 * (echo.to - echo.from) ? fewestSigns : fewestWords)
        if (isShort || isQuoted(passage.text, span) || isAttributed(text, index, span, taken, story)) return []
        const from = taken.address ?? taken.program
        return [{ at: { passage, ...span, details: { from: from === null ? '' : ` (${from})` } } }]
      })
    })
  },
}

/** An address tells a page, whatever program its signs are of. */
function isForeign({ kind, program, address }: TakenText, { article }: Story): boolean {
  if (kind === 'wire') return article.agency === null && article.dateline.agency === null
  return kind === 'pasted' && (address !== null || !isWritersProgram(program))
}

/** Whether most of a passage stands in quotation marks. */
function isQuoted(text: string, { from, to }: Span): boolean {
  const goingOn = quotationGoingOn(text)
  const quoted = (goingOn === null ? quotationsIn(text) : [goingOn]).reduce(
    (sum, quotation) => sum + Math.max(0, Math.min(to, quotation.to) - Math.max(from, quotation.from)),
    0,
  )
  return quoted >= 0.8 * (to - from)
}

/**
 * Whether the source of a passage is named nearby: by a verb of saying or writing in the same
 * paragraph or at the end of the one before, or by a link to the page that it is from.
 */
function isAttributed(
  text: readonly PlacedPassage[],
  index: number,
  { from, to }: Span,
  { address }: TakenText,
  { language }: Story,
): boolean {
  const passage = text[index]
  if (passage === undefined) return false
  const host = hostOf(address)
  if (host !== null && passage.links.some(({ href }) => hostOf(href) === host)) return true
  const before = text[index - 1]?.text ?? ''
  const around = [`${passage.text.slice(0, from)}\n${passage.text.slice(to)}`, before.slice(-200)]
  const says = saying[language]
  return /:\s*$/u.test(before) || (says !== undefined && around.some((each) => says.test(each)))
}

function hostOf(address: string | null): string | null {
  return address !== null && URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : null
}
