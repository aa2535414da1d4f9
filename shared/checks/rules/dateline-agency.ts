import { findAgency } from '#shared/dateline/index.ts'
import type { Rule } from '../rule.ts'

/**
 * The agency in brackets of the dateline is another one than that which the story is marked with.
 */
export const datelineAgency: Rule = {
  id: 'datelineAgency',
  group: 'time',
  severity: 'warning',
  source: '',
  story: ({ article: { dateline, agency } }) => {
    if (!dateline.agency || !agency) return []
    const [one, other] = [dateline.agency, agency].map(nameOf)
    // A region's own service of the same house: dpa/lnw.
    return one === other ? [] : [{ at: { field: 'dateline.agency' }, details: { one: dateline.agency, other: agency } }]
  },
}

function nameOf(tag: string): string {
  const known = findAgency(tag)
  if (known) return known.id
  return tag.toLowerCase().split('/')[0]?.trim() ?? ''
}
