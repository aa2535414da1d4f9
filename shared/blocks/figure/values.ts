/** The SHA-256 of an image's bytes, as its asset is named: lower-case hex. */
const assetName = /^[0-9a-f]{64}$/

/** The largest side of an image, in pixels, that a figure may give. */
const largestSide = 100_000

/** Whether a value names an asset. */
export function isAssetName(value: unknown): value is string {
  return typeof value === 'string' && assetName.test(value)
}

/**
 * `value` as a relative position along a side of an image, 0 to 1; 0.5, the middle, if it is
 * invalid.
 */
export function focusOf(value: unknown): number {
  const focus = value === null || value === '' ? Number.NaN : Number(value)
  return focus >= 0 && focus <= 1 ? focus : 0.5
}

/** `value` as a number of pixels, null if it is invalid. */
export function pixelsOf(value: unknown): number | null {
  const pixels = Number(value)
  return Number.isInteger(pixels) && pixels >= 1 && pixels <= largestSide ? pixels : null
}

/** What an attribute says of the image of a figure; null where it names none. */
export function assetOf(text: string | null): string | null {
  return isAssetName(text) ? text : null
}
