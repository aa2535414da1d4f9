import { fontFile } from '#desk/fonts.ts'
import type { Article } from '#shared/article/article.ts'
import { asText, type Write, type Written } from '#shared/formats/format.ts'
import { type FormatId, formats } from '#shared/formats/formats.ts'
import type { PublishOptions } from '#shared/publish/options.ts'

const writers = new Map<FormatId, Write>(
  await Promise.all(formats.map(async ({ id, load }) => [id, (await load()).write] as const)),
)

/** An article in a format, as text, with all writers loaded. */
export function publish(article: Article, format: FormatId, options: PublishOptions): string {
  return asText(writtenAs(article, format, options))
}

/** An article in a format, as it is in its file: text or bytes. */
export function writtenAs(article: Article, format: FormatId, options: PublishOptions): Written {
  const write = writers.get(format)
  if (write === undefined) throw new RangeError(`no format is called ${format}`)
  return write(article, { fonts: fontFile, ...options })
}
