import type { ImageFile } from './calls/export.ts'
import type { DeskClient } from './contract.ts'

/** The bytes of an image beside an exported file, as the desk makes them. */
export async function bytesOf({ hash, rendition }: ImageFile, desk: Pick<DeskClient, 'call'>): Promise<Uint8Array> {
  const { bytes } = await (rendition === null
    ? desk.call('assets.read', { hash })
    : desk.call('assets.publish', rendition))
  return bytes
}
