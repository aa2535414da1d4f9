import { type Carriage, type CarriedFact, carriedFacts } from '#shared/asset/carriage.ts'
import type { PictureFacts } from '#shared/asset/picture-facts.ts'
import { escapeHtml } from '#shared/publish/escape.ts'
import { sourceTypeOf } from '#shared/publish/picture-facts.ts'

const namespaces = [
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['photoshop', 'http://ns.adobe.com/photoshop/1.0/'],
  ['xmpRights', 'http://ns.adobe.com/xap/1.0/rights/'],
  ['Iptc4xmpCore', 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/'],
  ['Iptc4xmpExt', 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/'],
  ['plus', 'http://ns.useplus.org/ldf/xmp/1.0/'],
] as const

/**
 * The longest packet in bytes: it has to fit into one segment of a JPEG (XMP part 3, 1.1.3:
 * 65,502).
 */
const longest = 60_000

type Written = (texts: readonly string[]) => string

const plain: Written = ([text = '']) => text
const list =
  (kind: 'Bag' | 'Seq'): Written =>
  (texts) =>
    `<rdf:${kind}>${texts.map((text) => `<rdf:li>${text}</rdf:li>`).join('')}</rdf:${kind}>`
const alternative: Written = ([text = '']) => `<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt>`
const licensor: Written = ([address = '']) =>
  `<rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorURL>${address}</plus:LicensorURL></rdf:li></rdf:Seq>`

/** The property and its form for each fact (IPTC Photo Metadata Standard 2023.1; PLUS 1.2). */
const properties: Readonly<Record<CarriedFact, readonly [string, Written]>> = {
  creators: ['dc:creator', list('Seq')],
  credit: ['photoshop:Credit', plain],
  copyright: ['dc:rights', alternative],
  sourceType: ['Iptc4xmpExt:DigitalSourceType', plain],
  usageTerms: ['xmpRights:UsageTerms', alternative],
  rightsAddress: ['xmpRights:WebStatement', plain],
  licensorAddress: ['plus:Licensor', licensor],
  expires: ['plus:LicenseEndDate', plain],
  source: ['photoshop:Source', plain],
  headline: ['photoshop:Headline', plain],
  alt: ['Iptc4xmpCore:AltTextAccessibility', alternative],
  city: ['photoshop:City', plain],
  region: ['photoshop:State', plain],
  country: ['photoshop:Country', plain],
  keywords: ['dc:subject', list('Bag')],
  caption: ['dc:description', alternative],
  extendedDescription: ['Iptc4xmpCore:ExtDescrAccessibility', alternative],
}

/**
 * An XMP packet (XMP part 1, 7.3) of what a published picture carries; null where that is nothing.
 * What no longer fits, of the least importance, is left out.
 */
export function xmpPacket(facts: PictureFacts, carriage: Carriage): string | null {
  const written: string[] = []
  let size = 0
  for (const fact of carriedFacts[carriage]) {
    const texts = textsOf(facts, fact)
    if (texts.length === 0) continue
    const [name, form] = properties[fact]
    const property = `<${name}>${form(texts.map(escapeHtml))}</${name}>`
    size += Buffer.byteLength(property)
    if (size > longest) break
    written.push(property)
  }
  if (written.length === 0) return null
  const prefixes = namespaces.map(([prefix, address]) => ` xmlns:${prefix}="${address}"`).join('')
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about=""${prefixes}>${written.join('')}</rdf:Description>`,
    '</rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n')
}

function textsOf(facts: PictureFacts, fact: CarriedFact): readonly string[] {
  if (fact === 'sourceType') {
    const term = sourceTypeOf(facts)
    return term === null ? [] : [`http://cv.iptc.org/newscodes/digitalsourcetype/${term}`]
  }
  const said = facts[fact]
  return typeof said === 'string' ? [said] : (said ?? [])
}
