import ExifReader from 'exifreader'
import { DOMParser } from 'linkedom'
import { z } from 'zod'

/** The metadata in a picture's file, by the names of each standard. */
export type Tags = Readonly<Record<'xmp' | 'iptc' | 'exif', Readonly<Record<string, unknown>>>>

const group = z.record(z.string(), z.unknown()).catch({})
const tagsSchema = z.object({ xmp: group, iptc: group, exif: group })

/** Tags for positions and devices are not included. */
const exifTags = ['ImageDescription', 'Artist', 'Copyright', 'DateTimeOriginal', 'OffsetTimeOriginal']

const options = {
  expanded: true,
  async: false,
  includeTags: { xmp: true, iptc: true, exif: exifTags },
  // No DTD is read, and no custom entity is known.
  domParser: {
    parseFromString: (xml: string) => {
      const page = new DOMParser().parseFromString(xml, 'text/xml')
      // A text with an entity arrives in pieces, which the reader would not accept.
      page.normalize()
      return page
    },
  },
} as const

/** The tags in an image's file; empty if they cannot be read. */
export function tagsIn(bytes: Uint8Array): Tags {
  const tags = tagsSchema.parse(loaded(bytes))
  const packet = z.string().safeParse(tags.xmp._raw).data
  const decoded = packet === undefined ? null : wide(packet)
  return decoded === null ? tags : { ...tags, xmp: tagsSchema.parse(loaded(Buffer.from(decoded))).xmp }
}

function loaded(bytes: Uint8Array): unknown {
  try {
    return ExifReader.load(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), options)
  } catch {
    // It contains no metadata, or is damaged.
    return {}
  }
}

/**
 * An XMP packet in UTF-16 (XMP part 1, 7.1), given as one letter for each byte; null for any other.
 */
function wide(packet: string): string | null {
  const bytes = Buffer.from(packet, 'latin1')
  const at = packet.search(/<\0\?|\0<\0\?|<\0[a-z]|\0<\0[a-z]/)
  if (at === -1) return null
  const encoding = bytes[at] === 0 ? 'utf-16be' : 'utf-16le'
  const text = new TextDecoder(encoding).decode(bytes.subarray(at)).replace(/^<\?x(?:ml|packet)[^>]*>/, '')
  // The reader only accepts a packet with this beginning.
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>${text}`
}
