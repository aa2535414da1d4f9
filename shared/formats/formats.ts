import type { Format } from './format.ts'
import { fragment } from './fragment/format.ts'
import { json } from './json/format.ts'
import { page } from './page/format.ts'
import { text } from './text/format.ts'

/** Every format that a story leaves in, in the order in which they are offered. */
export const formats = [page, fragment, text, json] as const satisfies readonly Format[]

export type FormatId = (typeof formats)[number]['id']

export const formatIds = formats.map(({ id }) => id)

/** What a format is. @throws RangeError for one that is not in the list. */
export function formatOf(id: FormatId): Format {
  const format = formats.find((each) => each.id === id)
  if (format === undefined) throw new RangeError(`no format is called ${id}`)
  return format
}
