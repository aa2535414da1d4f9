import { docx } from './docx/format.ts'
import type { Format } from './format.ts'
import { fragment } from './fragment/format.ts'
import { iptc7901 } from './iptc7901/format.ts'
import { json } from './json/format.ts'
import { jsonFeed } from './json-feed/format.ts'
import { markdown } from './markdown/format.ts'
import { newsmlG2 } from './newsml-g2/format.ts'
import { ninjs } from './ninjs/format.ts'
import { ninjs2 } from './ninjs-2/format.ts'
import { nitf } from './nitf/format.ts'
import { odt } from './odt/format.ts'
import { page } from './page/format.ts'
import { pdf } from './pdf/format.ts'
import { rss } from './rss/format.ts'
import { text } from './text/format.ts'

/** Every export format, in the order in which they are offered. */
export const formats = [
  page,
  fragment,
  text,
  json,
  ninjs,
  ninjs2,
  nitf,
  newsmlG2,
  markdown,
  docx,
  odt,
  pdf,
  iptc7901,
  rss,
  jsonFeed,
] as const satisfies readonly Format[]

export type FormatId = (typeof formats)[number]['id']

export const formatIds = formats.map(({ id }) => id)

/** The format with an id. @throws RangeError for an unknown one. */
export function formatOf(id: FormatId): Format {
  const format = formats.find((each) => each.id === id)
  if (format === undefined) throw new RangeError(`no format is called ${id}`)
  return format
}

/** The formats in which several stories can be one file. */
export const severalIds = formats.flatMap((format) => ('several' in format ? [format.id] : []))
