import { expect, it } from 'vitest'
import { readPictureFacts } from '#desk/assets/facts/facts.ts'
import { readHtml } from '#desk/import/html.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { usualLabel } from '#shared/label/settings.ts'
import { imagesWithFacts, labelledPictures, pictureFactsIn } from '#shared/publish/index.ts'
import { photograph } from '#tests/helpers/images.ts'
import { alternative, withXmp, xmpPacket } from '#tests/helpers/picture-metadata.ts'
import { publish, writtenAs } from '#tests/helpers/publish.ts'
import { imagesAnywhere } from '#tests/helpers/published-images.ts'
import { story } from '#tests/helpers/story.ts'
import { unpacked } from '#tests/helpers/unpacked.ts'
import { readBytes } from '../../desk/import/reading.ts'

const publisher = { name: 'The Harbour Post', url: 'https://post.example' }
const asset = '0123456789abcdef'.repeat(4)
const body: BodyNode = {
  type: 'doc',
  content: [
    {
      type: 'figure',
      attrs: { ...{ asset, alt: 'A ferry', credit: 'Ada', source: null, lead: true }, width: 900, height: 600 },
      content: [{ type: 'text', text: 'The ferry.' }],
    },
  ],
}
const vocabulary = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

/** The facts in the file of a picture of a kind. */
async function factsOf(sourceType: string) {
  const packet = xmpPacket(
    [
      alternative('dc:rights', '© Ada Lindqvist'),
      '<xmpRights:WebStatement>https://ada.example/licence</xmpRights:WebStatement>',
      '<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorURL>https://ada.example/buy</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>',
      `<Iptc4xmpExt:DigitalSourceType>${vocabulary}${sourceType}</Iptc4xmpExt:DigitalSourceType>`,
    ].join(''),
  )
  return readPictureFacts(withXmp(await photograph(90, 60), packet))
}

async function pageOf(sourceType: string, { captions = true, language = 'en', format = 'html' as const } = {}) {
  const facts = await pictureFactsIn(body, () => factsOf(sourceType))
  const article = { ...story({ headline: 'Ferry', language }), body }
  const images = imagesWithFacts(imagesAnywhere, facts)
  return publish(article, format, { publisher, images, label: { ...usualLabel, captions } })
}

it('says on the page what a generator made or changed, in the caption, with IPTC’s term and schema.org’s', async () => {
  const page = await pageOf('trainedAlgorithmicMedia')
  expect(page).toContain('<span class="label">Image generated with artificial intelligence</span>')
  expect(page).toContain(`data-source-type="${vocabulary}trainedAlgorithmicMedia"`)
  const image = JSON.parse(/ld\+json">([^<]*)/.exec(page)?.[1] ?? '').image[0]
  expect(image).toMatchObject({
    '@type': 'ImageObject',
    creditText: 'Ada',
    copyrightNotice: '© Ada Lindqvist',
    license: 'https://ada.example/licence',
    acquireLicensePage: 'https://ada.example/buy',
    digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
  })
  const changed = await pageOf('compositeWithTrainedAlgorithmicMedia', { language: 'de' })
  expect(changed).toContain('Bild mit künstlicher Intelligenz verändert')
})

it('keeps the caption to itself where the newsroom wants that, and says nothing of a camera’s picture', async () => {
  const silent = await pageOf('trainedAlgorithmicMedia', { captions: false })
  expect(silent).not.toContain('class="label"')
  expect(silent).toContain(`data-source-type="${vocabulary}trainedAlgorithmicMedia"`)
  const taken = await pageOf('digitalCapture')
  expect(taken).not.toContain('class="label"')
  expect(taken).toContain('"digitalSourceType": "https://schema.org/DigitalCaptureDigitalSource"')
})

it('is no part of the caption that is read back', async () => {
  const { body: back } = readHtml(await pageOf('trainedAlgorithmicMedia'), 'ferry.html')
  expect(back.content).toMatchObject([{ type: 'figure', content: [{ type: 'text', text: 'The ferry.' }] }])
})

it('goes with the picture into agencies’ items', async () => {
  const facts = await pictureFactsIn(body, () => factsOf('trainedAlgorithmicMedia'))
  const images = imagesWithFacts(imagesAnywhere, facts)
  const item = JSON.parse(publish({ ...story({ headline: 'Ferry' }), body }, 'ninjs', { publisher, images }))
  expect(item.associations[0]).toMatchObject({
    copyrightNotice: '© Ada Lindqvist',
    digitalSourceType: { uri: `${vocabulary}trainedAlgorithmicMedia` },
  })
})

it('leaves a picture whose file cannot be read as it is', async () => {
  const facts = await pictureFactsIn(body, () => Promise.reject(new Error('damaged')))
  expect(facts.size).toBe(0)
})

it.each(['docx', 'odt'] as const)(
  'stands below the picture in %s, and is no part of the caption read back',
  async (format) => {
    const facts = await pictureFactsIn(body, () => factsOf('trainedAlgorithmicMedia'))
    const bytes = await photograph(90, 60)
    const held = new Map([[asset, { bytes, mediaType: 'image/jpeg' as const, width: 90, height: 60 }]])
    const pictures = labelledPictures(held, facts, { language: 'de', captions: true })
    const article = { ...story({ headline: 'Fähre', language: 'de' }), body }
    const file = writtenAs(article, format, { publisher, pictures })
    expect(unpacked(file)).toContain('Bild mit künstlicher Intelligenz erzeugt')
    const { article: back } = await readBytes(file, `ferry.${format}`)
    expect(back.body.content).toMatchObject([
      { type: 'figure', attrs: { credit: 'Ada' }, content: [{ type: 'text', text: 'The ferry.' }] },
    ])
    expect(labelledPictures(held, facts, { language: 'de', captions: false })).toBe(held)
  },
)
