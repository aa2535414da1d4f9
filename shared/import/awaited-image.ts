import type { FileReading } from '#shared/api/contract.ts'
import { type Asset, hashSchema } from '#shared/asset/asset.ts'

/** The attributes of a figure that come from its image. */
export type ShownImage = Pick<Asset, 'hash' | 'width' | 'height'>

/** The beginning of a hash that no image has: no hash with this many zeros was ever found. */
const unlikely = '0'.repeat(56)

/**
 * The attributes of a figure whose image has not been fetched yet; `place` is the image's index
 * among those of the file.
 */
export function awaitedImage(place: number): ShownImage {
  return { hash: `${unlikely}${place.toString(16).padStart(8, '0')}`, width: 1, height: 1 }
}

/** A reading with the awaited images filled in, in order. */
export function withImages(reading: FileReading, images: readonly ShownImage[]): FileReading {
  return images.length === 0 ? reading : { ...reading, stories: filled(reading.stories, images) }
}

/** A copy of a value in which every figure that awaits an image has it; the type stays the same. */
function filled<Value>(value: Value, images: readonly ShownImage[]): Value
function filled(value: unknown, images: readonly ShownImage[]): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => filled(item, images))
  if (typeof value !== 'object' || value === null) return value
  const copy = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, filled(item, images)]))
  const image = 'asset' in copy ? images[placeOf(copy.asset) ?? -1] : undefined
  return image ? { ...copy, asset: image.hash, width: image.width, height: image.height } : copy
}

function placeOf(asset: unknown): number | null {
  const hash = hashSchema.safeParse(asset).data
  return hash?.startsWith(unlikely) ? Number.parseInt(hash.slice(unlikely.length), 16) : null
}

/**
 * Whether a file probably brings its images: a document that contains them, or a page that does or
 * is Lede's own. It only decides which way needs a single reading.
 */
export function mayHaveImages(bytes: Uint8Array): boolean {
  return /^(PK|%PDF|\{\\rtf)|data:image|data-asset/.test(new TextDecoder('latin1').decode(bytes))
}
