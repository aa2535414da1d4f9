import { readEmbedCode } from '#renderer/editor/paste/embed-code.ts'
import { embeddedAt } from '#shared/embed/service.ts'
import { bodyOfWriting } from '#shared/paste/index.ts'
import { proseSchema } from '#shared/schema/index.ts'

type Values = Readonly<Record<string, string>>

/**
 * The values of a link card's fields after something is typed as its address. For a known service,
 * the name and kind are filled in if they are empty; an embed code provides the address and
 * everything else.
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
 * Whether a field contains nothing of a person's own: it is empty, or filled from the address
 * before.
 */
function isFree(values: Values, name: string): boolean {
  if (name === 'url' || name === 'kind') return true
  const value = values[name] ?? ''
  return value === '' || (name === 'site' && value === embeddedAt(values.url ?? '')?.site)
}
