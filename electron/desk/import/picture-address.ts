import { mediaTypes } from '#shared/asset/asset.ts'
import { sniffImage } from '#shared/asset/sniff.ts'

/** A picture as a `data:` address; null for a type that pages cannot show. */
export function imageOf(bytes: Uint8Array): string | null {
  const type = mediaTypes.find((each) => each === sniffImage(bytes))
  return type === undefined ? null : `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
}
