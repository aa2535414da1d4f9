import { readText } from '#desk/import/read.ts'
import { readWire } from '#desk/import/wire.ts'
import type { Reading } from '#shared/api/contract.ts'
import { type Settings, settingsSchema } from '#shared/settings/settings.ts'

export const settings: Settings = settingsSchema.parse({ timeZone: 'Europe/Zurich' })
export const today = '2026-11-23'

/** Reads wire copy on a fixed day in a fixed zone. */
export function read(
  text: string,
  { referenceDate = null, own = settings }: { referenceDate?: string | null; own?: Settings } = {},
): Reading {
  return readWire(text, { name: 'copy.txt', referenceDate, today, settings: own })
}

/** Reads a file on a fixed day. */
export function readBytes(
  bytes: Uint8Array | string,
  name = 'copy.txt',
  from: 'wire' | 'html' | 'json' | null = null,
): Reading {
  const data = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : Uint8Array.from(bytes)
  return readText({ name, bytes: data, from, referenceDate: null, images: [] }, { today, settings })
}

/** What of a reading a person sees first: the fields by name, unset ones left out. */
export function fieldsOf({ article, lines }: Reading) {
  const { dateline } = article
  return {
    language: article.language,
    headline: article.headline,
    kicker: article.kicker,
    deck: article.deck,
    place: dateline.place,
    region: dateline.region,
    date: dateline.date,
    agency: article.agency,
    category: article.category,
    publishedAt: article.publishedAt,
    timeZone: article.timeZone,
    bylines: article.bylines,
    paragraphs: article.bodyText.split('\n'),
    leftOut: lines.filter((line) => line.role === 'leftOut').map((line) => line.text),
  }
}
