import { readFile } from '#desk/import/read.ts'
import { readWire } from '#desk/import/wire.ts'
import type { CheckedArgs, FileReading, Reading } from '#shared/api/contract.ts'
import type { SourceId } from '#shared/formats/sources.ts'
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
export function readAll(
  bytes: Uint8Array | string,
  name = 'copy.txt',
  { day = today, ...more }: Partial<CheckedArgs<'import.read'>> & { day?: string } = {},
): Promise<FileReading> {
  const data = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : Uint8Array.from(bytes)
  const input = { name, bytes: data, from: null, pasted: false, referenceDate: null, images: [], ...more }
  return readFile(input, { today: day, settings })
}

/** Reads a file of one story on a fixed day. */
export async function readBytes(
  bytes: Uint8Array | string,
  name = 'copy.txt',
  from: SourceId | null = null,
): Promise<Reading> {
  return onlyStory(await readAll(bytes, name, { from }))
}

/** The story of a file that has no other, with the images that the file shows. */
export function onlyStory({ stories, images }: FileReading): Reading & Pick<FileReading, 'images'> {
  const [story, ...others] = stories
  if (story === undefined || others.length > 0) throw new RangeError(`${stories.length} stories in the file`)
  return { ...story, images }
}

/** What a person first sees of a reading: the fields by name, without unset ones. */
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
