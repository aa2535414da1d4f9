import { readEmbedCode } from '#renderer/editor/paste/embed-code.ts'
import { embeddedAt } from '#shared/embed/service.ts'
import { bodyOfWriting } from '#shared/paste/index.ts'
import { proseSchema } from '#shared/schema/index.ts'

type Values = Readonly<Record<string, string>>

/**
 * What stands in a link card's fields when something is typed as its address. Of a service that is
 * known it says which and what it shows, where nothing else is typed there; an embed code says the
 * address and all the rest.
 */
export function withAddress(values: Values, typed: string): Values {
  return ofCode(values, typed) ?? ofService(values, typed)
}

function ofCode(values: Values, typed: string): Values | null {
  const read = readEmbedCode(typed)
  const card = read && bodyOfWriting(read.text, proseSchema).firstChild
  if (card?.type.name !== 'linkCard') return null
  const said = Object.entries(card.attrs).map(([name, value]) => [name, String(value ?? '')] as const)
  return { ...values, ...Object.fromEntries(said.filter(([name, value]) => value !== '' && isFree(values, name))) }
}

function ofService(values: Values, typed: string): Values {
  const before = embeddedAt(values.url ?? '')
  const now = embeddedAt(typed) ?? (before && { site: '', kind: 'link' })
  if (now === null || !isFree(values, 'site')) return { ...values, url: typed }
  return { ...values, url: typed, site: now.site, kind: now.kind }
}

/**
 * Whether nothing of a person's own stands in a field: nothing at all, or what the address before
 * said.
 */
function isFree(values: Values, name: string): boolean {
  if (name === 'url' || name === 'kind') return true
  const value = values[name] ?? ''
  return value === '' || (name === 'site' && value === embeddedAt(values.url ?? '')?.site)
}
