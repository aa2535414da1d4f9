import { formatDateline, parseDateline } from '#shared/dateline/index.ts'
import type { Rule } from '../rule.ts'

/** How much of a text is read for a dateline. */
const reach = 200

/**
 * A dateline in the text itself, where it is printed as somebody typed it: in another style than
 * the agency’s, or a second time beside the one of the fields.
 */
export const datelineText: Rule = {
  id: 'datelineText',
  group: 'time',
  severity: 'warning',
  source: 'AP Stylebook, datelines',
  story: ({ passages, language, tag }) => {
    const first = passages.find(({ block, kind }) => block !== null && kind === 'text')
    if (first === undefined) return []
    const parsed = parseDateline(first.text.slice(0, reach), { language })
    const agency = parsed?.dateline.agency ?? null
    // Without an agency or a date it may be a sentence with a dash.
    if (parsed === null || (agency === null && parsed.dateline.date === null)) return []
    const printed = formatDateline(parsed.dateline, { language: tag })
    return [{ at: { passage: first, from: 0, to: parsed.length, details: { printed } } }]
  },
}
