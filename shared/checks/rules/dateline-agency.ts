import { findAgency } from '#shared/dateline/index.ts'
import type { Rule } from '../rule.ts'

/** The agency in the brackets of the dateline differs from the story's agency field. */
export const datelineAgency: Rule = {
  id: 'datelineAgency',
  group: 'time',
  severity: 'warning',
  source: '',
  story: ({ article: { dateline, agency } }) => {
    if (!dateline.agency || !agency) return []
    const [one, other] = [dateline.agency, agency].map(nameOf)
    // A regional service of the same agency: dpa/lnw.
    return one === other ? [] : [{ at: { field: 'dateline.agency' }, details: { one: dateline.agency, other: agency } }]
  },
}

function nameOf(tag: string): string {
  const known = findAgency(tag)
  if (known) return known.id
  return tag.toLowerCase().split('/')[0]?.trim() ?? ''
}
