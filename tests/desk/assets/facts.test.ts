import { expect, test } from 'vitest'
import { readPictureFacts } from '#desk/assets/facts/facts.ts'
import { filledFigure } from '#shared/asset/filled-figures.ts'
import { pictureOrigins } from '#shared/asset/picture-facts.ts'
import { drawing, exifBlock, latin, photograph, picture, withSegment } from '../../helpers/images.ts'
import { alternative, manifest, withIim, withManifest, withXmp, xmpPacket } from '../../helpers/picture-metadata.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

const said = xmpPacket(
  [
    alternative('dc:description', 'Fischer am Kai &amp; Möwen.', '<rdf:li xml:lang="en">Fishers and gulls.</rdf:li>'),
    '<dc:creator><rdf:Seq><rdf:li>Jana Øst</rdf:li></rdf:Seq></dc:creator>',
    alternative('dc:rights', '© 2026 Jana Øst'),
    '<dc:subject><rdf:Bag><rdf:li>Hafen</rdf:li><rdf:li>Möwe</rdf:li></rdf:Bag></dc:subject>',
    '<photoshop:Headline>Hafen</photoshop:Headline><photoshop:Credit>dpa</photoshop:Credit>',
    '<photoshop:Source>dpa Picture-Alliance</photoshop:Source>',
    '<photoshop:Instructions>MANDATORY CREDIT. NO ARCHIVE.</photoshop:Instructions>',
    '<photoshop:DateCreated>2026-11-29T08:15:00+01:00</photoshop:DateCreated>',
    '<photoshop:City>Hamburg</photoshop:City><photoshop:Country>Deutschland</photoshop:Country>',
    alternative('xmpRights:UsageTerms', 'Editorial use only'),
    '<xmpRights:WebStatement>https://example.org/licence</xmpRights:WebStatement>',
    alternative('Iptc4xmpCore:AltTextAccessibility', 'Zwei Fischer flicken ein Netz.'),
    alternative('Iptc4xmpCore:ExtDescrAccessibility', 'Links ein Boot.'),
    '<Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Ole Holm</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>',
    '<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture</Iptc4xmpExt:DigitalSourceType>',
  ].join(''),
)

const expected = {
  caption: 'Fischer am Kai & Möwen.',
  creators: ['Jana Øst'],
  copyright: '© 2026 Jana Øst',
  keywords: ['Hafen', 'Möwe'],
  headline: 'Hafen',
  credit: 'dpa',
  source: 'dpa Picture-Alliance',
  instructions: 'MANDATORY CREDIT. NO ARCHIVE.',
  created: '2026-11-29T08:15:00+01:00',
  city: 'Hamburg',
  country: 'Deutschland',
  usageTerms: 'Editorial use only',
  rightsAddress: 'https://example.org/licence',
  alt: 'Zwei Fischer flicken ein Netz.',
  extendedDescription: 'Links ein Boot.',
  persons: ['Ole Holm'],
  sourceType: 'digitalCapture',
}

test('the day on which the right to use a picture ends is read from PLUS and IIM', async () => {
  const ends = (day: string) => xmpPacket(`<plus:LicenseEndDate>${day}</plus:LicenseEndDate>`)
  const jpeg = await photograph()
  for (const day of ['2026-12-31', '2026-12-31T10:00:00Z'])
    expect(readPictureFacts(withXmp(jpeg, ends(day))).expires).toBe('2026-12-31')
  expect(readPictureFacts(withIim(jpeg, [[2, 37, latin('20261231')]])).expires).toBe('2026-12-31')
  for (const day of ['soon', '2026-02-30']) expect(readPictureFacts(withXmp(jpeg, ends(day))).expires).toBeNull()
})

test('XMP is read from JPEG, PNG and WebP', async () => {
  const { encodeModern } = await import('../../helpers/modern-images.ts')
  expect(readPictureFacts(withXmp(await photograph(), said))).toMatchObject(expected)
  const png = drawing(picture(2, 2), { iTXt: utf8(`XML:com.adobe.xmp\0\0\0\0\0${said}`) })
  expect(readPictureFacts(png)).toMatchObject(expected)
  const webp = withRiffChunk(await encodeModern('webp', picture(8, 8)), 'XMP ', utf8(said))
  expect(readPictureFacts(webp)).toMatchObject(expected)
})

function withRiffChunk(webp: Uint8Array, type: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32LE(content.length, 4)
  const whole = Buffer.concat([webp, head, content, Buffer.alloc(content.length % 2)])
  whole.writeUInt32LE(whole.length - 8, 4)
  return new Uint8Array(whole)
}

test.each(['utf16le', 'utf16be'])('XMP in %s is read', async (encoding) => {
  const wide = Buffer.from(said, 'utf16le')
  const packet = encoding === 'utf16be' ? wide.swap16() : wide
  expect(readPictureFacts(withXmp(await photograph(), packet))).toMatchObject(expected)
})

test.each([
  ['declared UTF-8', [[1, 90, latin('\x1b%G')]], utf8],
  ['undeclared UTF-8', [], utf8],
  ['Latin-1', [], latin],
  ['declared Latin-1', [[1, 90, latin('\x1b.A')]], latin],
] as const)('IIM in %s is read, with the zone of its time', async (_, declared, text) => {
  const jpeg = withIim(await photograph(), [
    ...declared,
    [2, 120, text('Königin Désirée in Malmö')],
    [2, 80, text('Åsa Öst')],
    [2, 80, text('Bo')],
    [2, 110, text('TT')],
    [2, 115, text('TT Nyhetsbyrån')],
    [2, 40, text('KEIN VERKAUF')],
    [2, 55, latin('20261129')],
    [2, 60, latin('081500+0100')],
    [2, 90, text('Malmö')],
    [2, 25, text('hof')],
    [2, 25, text('könig')],
  ])
  expect(readPictureFacts(jpeg)).toMatchObject({
    caption: 'Königin Désirée in Malmö',
    creators: ['Åsa Öst', 'Bo'],
    credit: 'TT',
    source: 'TT Nyhetsbyrån',
    instructions: 'KEIN VERKAUF',
    created: '2026-11-29T08:15:00+01:00',
    city: 'Malmö',
    keywords: ['hof', 'könig'],
  })
})

test('EXIF speaks where nothing else does; what cameras write is no caption', async () => {
  const of = async (text: string) => readPictureFacts(await photograph(8, 8, exifText(0x010e, text))).caption
  expect(await of('Möwen im Wind')).toBe('Möwen im Wind')
  expect(await of('OLYMPUS DIGITAL CAMERA')).toBeNull()
  expect(await of('SONY DSC')).toBeNull()
})

/** EXIF of one text, in UTF-8. */
function exifText(tag: number, text: string): Uint8Array {
  const content = Buffer.from(`${text}\0`)
  const head = Buffer.alloc(26)
  head.write('II*\0', 0, 'latin1')
  head.writeUInt32LE(8, 4)
  head.writeUInt16LE(1, 8)
  head.writeUInt16LE(tag, 10)
  head.writeUInt16LE(2, 12)
  head.writeUInt32LE(content.length, 14)
  head.writeUInt32LE(26, 18)
  return Buffer.concat([head, content])
}

test('neither position nor device is told', async () => {
  const where = '<exif:GPSLatitude xmlns:exif="http://ns.adobe.com/exif/1.0/">53,33N</exif:GPSLatitude>'
  const device = '<tiff:Model xmlns:tiff="http://ns.adobe.com/tiff/1.0/">Leica Q3</tiff:Model>'
  const jpeg = withXmp(await photograph(8, 8, exifBlock({ position: true })), xmpPacket(where + device))
  expect(JSON.stringify(readPictureFacts(jpeg))).not.toMatch(/53,33|Leica|GPS/)
})

test('metadata of 10 MB is refused in words, and its picture is not', async () => {
  const start = await photograph()
  const segment = withSegment(start, 0xed, new Uint8Array(65_000)).subarray(2, 65_006)
  const jpeg = Buffer.concat([start.subarray(0, 2), ...Array.from({ length: 160 }, () => segment), start.subarray(2)])
  expect(() => readPictureFacts(jpeg)).toThrow(expect.objectContaining({ code: 'image.metadata' }))
})

test.each(['iTXt', 'tEXt', 'zTXt', 'eXIf'])('so is 10 MB of it in a PNG, as %s', (type) => {
  const png = drawing(picture(2, 2), { [type]: new Uint8Array(10 * 1024 * 1024) })
  expect(() => readPictureFacts(png)).toThrow(expect.objectContaining({ code: 'image.metadata' }))
})

test.each([
  ['cut off', said.slice(0, 900)],
  ['of a thousand entities', `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(100)}">]>${said.replace('Hafen', '&a;&a;&a;')}`],
  ['deep', xmpPacket('<dc:a>'.repeat(5_000))],
  ['none', '\0\0\0'],
])('XMP that is %s harms nothing', async (_, packet) => {
  const facts = readPictureFacts(withXmp(await photograph(), packet))
  expect(JSON.stringify(facts)).not.toContain('bbbb')
})

const created = {
  action: 'c2pa.created',
  digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
}

test.each([1, 2, 3])('Content Credentials in %i segments say what they claim', async (segments) => {
  const jumbf = manifest({ claim_generator_info: { name: 'Painter', version: '3' } }, [created])
  const facts = readPictureFacts(withManifest(await photograph(), jumbf, segments))
  expect(facts.credentials).toEqual({
    isReadable: true,
    elsewhere: null,
    manifests: 1,
    generators: ['Painter 3'],
    actions: ['c2pa.created'],
    sourceTypes: ['trainedAlgorithmicMedia'],
    verification: null,
  })
  expect(pictureOrigins(facts)).toEqual(['generated'])
})

test('Content Credentials in PNG are read, older ones too, and broken ones are said to be there', () => {
  const of = (jumbf: Uint8Array) => readPictureFacts(drawing(picture(2, 2), { caBX: jumbf })).credentials
  expect(of(manifest({ claim_generator: 'Old/1.0' }, []))).toMatchObject({ isReadable: true, generators: ['Old/1.0'] })
  const whole = manifest({ claim_generator: 'Old/1.0' }, [created])
  for (let length = 0; length < whole.length; length += 7)
    expect(of(whole.subarray(0, length))).toMatchObject({ isReadable: false, generators: [], sourceTypes: [] })
})

test('Content Credentials whose boxes lie about their length, or nest without end, are said to be there', () => {
  const of = (jumbf: Uint8Array) => readPictureFacts(drawing(picture(2, 2), { caBX: jumbf })).credentials
  const whole = manifest({ claim_generator: 'Old/1.0' }, [created])
  for (const length of [0xffff_ffff, 0x7fff_ffff, whole.length + 1, 7, 1]) {
    for (const at of [0, 8]) {
      const lying = Buffer.from(whole)
      lying.writeUInt32BE(length, at)
      expect(of(lying)).toMatchObject({ isReadable: false, generators: [], actions: [] })
    }
  }
  let nested = whole
  for (let depth = 0; depth < 2_000; depth += 1) {
    const head = Buffer.from('\0\0\0\0jumb', 'latin1')
    head.writeUInt32BE(nested.length + 8)
    nested = Buffer.concat([head, nested])
  }
  expect(of(nested)).toMatchObject({ isReadable: false })
  expect(of(new Uint8Array(200_000))).toMatchObject({ isReadable: false })
})

test('a figure takes what it has a place for, and keeps what somebody wrote', async () => {
  const facts = readPictureFacts(withXmp(await photograph(), said))
  expect(filledFigure({ type: 'figure', attrs: { asset: 'a' } }, facts)).toEqual({
    type: 'figure',
    attrs: {
      asset: 'a',
      alt: 'Zwei Fischer flicken ein Netz.',
      credit: 'Jana Øst/dpa',
      source: 'dpa Picture-Alliance',
    },
    content: [{ type: 'text', text: 'Fischer am Kai & Möwen.' }],
  })
  const own = {
    type: 'figure',
    attrs: { asset: 'a', alt: 'A', credit: 'B', source: 'C' },
    content: [{ type: 'text', text: 'D' }],
  }
  expect(filledFigure(own, facts)).toEqual(own)
})
