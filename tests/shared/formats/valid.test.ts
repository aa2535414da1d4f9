import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FormatId } from '#shared/formats/formats.ts'
import type { ImageSource } from '#shared/publish/images.ts'
import { anyText, articles } from '#tests/helpers/arbitrary-article.ts'
import { cases } from '#tests/helpers/cases.ts'
import { publish } from '#tests/helpers/publish.ts'
import { hasSchemas, jsonSchema, xmlSchema } from '#tests/helpers/standards.ts'
import { story } from '#tests/helpers/story.ts'

const images: ImageSource = ({ asset }) => ({
  whole: [480, 960].map((width) => ({ address: `ferry-images/${asset.slice(0, 8)}-${width}.jpg`, width, height: 320 })),
  crops: [],
})

const standards: readonly (readonly [FormatId, () => (text: string) => string[]])[] = [
  ['ninjs', () => jsonSchema('ninjs-schema_3.1.json')],
  ['ninjs-2.1', () => jsonSchema('ninjs-schema_2.1.json')],
  ['nitf', () => xmlSchema('nitf-3-6.xsd')],
  ['newsml-g2', () => xmlSchema('NewsML-G2_2.35-spec-All-Power.xsd')],
]

describe.skipIf(!hasSchemas)('the schema of its standard (needs ../shared)', () => {
  it.each(standards)('accepts every article as %s', (format, load) => {
    const complaints = load()
    fc.assert(
      fc.property(articles(anyText), fc.boolean(), fc.webUrl(), (article, hasImages, url) => {
        const options = { publisher: { name: 'The Harbour Post', url }, ...(hasImages ? { images } : {}) }
        expect(complaints(publish(article, format, options))).toEqual([])
      }),
      cases(100),
    )
  })

  it.each([
    ['ninjs', '"uri"', '"url"'],
    ['ninjs-2.1', '"pubstatus": "usable"', '"pubstatus": "used"'],
    ['nitf', '<hl1>', '<hl9>'],
    ['newsml-g2', '<versionCreated>', '<versionCreated>yesterday'],
  ] as const)('refuses what is no %s', (format, was, is) => {
    const complaints = standards.find(([id]) => id === format)?.[1]()
    const written = publish(story({ headline: 'Ferry' }, ['It sails.']), format, { publisher: { name: '', url: '' } })
    expect(written).toContain(was)
    expect(complaints?.(written.replaceAll(was, is).replaceAll('</hl1>', '</hl9>'))).not.toEqual([])
  })
})
