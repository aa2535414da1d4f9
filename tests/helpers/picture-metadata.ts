import { encode } from 'cbor2'
import { latin, withSegment } from './images.ts'

const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
}

/** An XMP packet around properties given as markup. */
export function xmpPacket(properties: string): string {
  const declared = Object.entries(namespaces).map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ${declared.join(' ')}>${properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
}

/** A language alternative whose first entry is the default. */
export function alternative(name: string, text: string, others = ''): string {
  return `<${name}><rdf:Alt>${others}<rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt></${name}>`
}

/** A JPEG with an XMP packet. */
export function withXmp(jpeg: Uint8Array, packet: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return withSegment(
    jpeg,
    0xe1,
    Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1'), Buffer.from(packet)]),
  )
}

/** A JPEG with IIM (datasets as record, number, bytes) where Photoshop puts it. */
export function withIim(
  jpeg: Uint8Array,
  datasets: readonly (readonly [number, number, Uint8Array])[],
): Uint8Array<ArrayBuffer> {
  const block = Buffer.concat(
    datasets.map(([record, number, content]) =>
      Buffer.concat([Uint8Array.of(0x1c, record, number, content.length >> 8, content.length & 0xff), content]),
    ),
  )
  const size = Buffer.alloc(4)
  size.writeUInt32BE(block.length)
  const padding = Buffer.alloc(block.length % 2)
  return withSegment(jpeg, 0xed, Buffer.concat([latin('Photoshop 3.0\x008BIM\x04\x04\0\0'), size, block, padding]))
}

function box(type: string, ...content: readonly Uint8Array[]): Buffer {
  const inside = Buffer.concat(content)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(inside.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, inside])
}

function superbox(label: string, ...content: readonly Uint8Array[]): Buffer {
  return box('jumb', box('jumd', Buffer.alloc(16), Uint8Array.of(3), latin(`${label}\0`)), ...content)
}

/** Content Credentials with one manifest, unsigned. */
export function manifest(claim: Record<string, unknown>, actions: readonly Record<string, unknown>[]): Buffer {
  const assertions = superbox('c2pa.assertions', superbox('c2pa.actions.v2', box('cbor', encode({ actions }))))
  const own = superbox('urn:c2pa:1', assertions, superbox('c2pa.claim.v2', box('cbor', encode(claim))))
  return superbox('c2pa', own)
}

/** A JPEG with Content Credentials, in as many segments as asked. */
export function withManifest(jpeg: Uint8Array, jumbf: Buffer, segments = 1): Uint8Array<ArrayBuffer> {
  const inside = jumbf.subarray(8)
  const each = Math.ceil(inside.length / segments)
  const pieces = Array.from({ length: segments }, (_, index) => {
    const head = Buffer.from('JP\0\x01\0\0\0\0', 'latin1')
    head.writeUInt32BE(index + 1, 4)
    return Buffer.concat([head, jumbf.subarray(0, 8), inside.subarray(index * each, (index + 1) * each)])
  })
  // Each is inserted at the very start.
  return pieces.reduceRight((whole, piece) => withSegment(whole, 0xeb, piece), new Uint8Array(jpeg))
}
