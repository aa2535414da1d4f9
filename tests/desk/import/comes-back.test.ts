import { describe, expect, it } from 'vitest'
import type { Article } from '#shared/article/article.ts'
import { derive } from '#shared/article/derive.ts'
import { formatIds, formatOf } from '#shared/formats/formats.ts'
import { type Part, parts } from '#shared/formats/part.ts'
import type { ImageSource } from '#shared/publish/images.ts'
import { isLong } from '#tests/helpers/long.ts'
import { writtenAs } from '#tests/helpers/publish.ts'
import { story } from '#tests/helpers/story.ts'
import { samples } from '#tests/shared/formats/part-samples.ts'
import { readAll } from './reading.ts'

const options = { publisher: { name: 'The Harbour Post', url: 'https://harbour.example' } }
const images: ImageSource = () => ({
  whole: [{ address: 'ferry-images/ferry-480.jpg', width: 480, height: 320 }],
  crops: [],
})

/**
 * The formats whose files contain or name their images: in the others a reader finds them by
 * address.
 */
const withImages = ['html', 'html-fragment', 'json', 'ninjs', 'ninjs-2.1', 'nitf', 'newsml-g2', 'docx', 'odt'] as const
const ofImages: ReadonlySet<Part> = new Set([
  'images',
  'captions',
  'credits',
  'alternativeTexts',
  'imageGroups',
  'imageSources',
  'leadImages',
  'cropping',
] as const)

describe.each([...withImages, 'markdown', 'rss', 'json-feed'] as const)(
  'of a story sent as %s and read again',
  (id) => {
    const { extension, leavesOut, flattens } = formatOf(id)
    const lost: readonly Part[] = [...leavesOut, ...flattens]
    const back = async (changes: Partial<Article>) => {
      const article = derive({ ...story({ headline: 'Ferry' }, ['It sails.']), ...changes })
      const { stories } = await readAll(Buffer.from(writtenAs(article, id, { ...options, images })), `a.${extension}`)
      return stories[0]?.article
    }

    const whole = parts.filter((part) => withImages.some((each) => each === id) || !ofImages.has(part))
    // Each part is tried in some of the formats; in the long run in all.
    const asked = whole.filter((_, place) => isLong || place % 6 === formatIds.indexOf(id) % 6)
    it.each(asked)('%s comes back, or is said not to', async (part) => {
      const { with: has, without } = samples[part]
      const [one, other] = [await back(has), await back(without)]
      if (!lost.includes(part)) expect(one).not.toEqual(other)
      else if (leavesOut.some((each) => each === part)) expect(one).toEqual(other)
    })
  },
)
