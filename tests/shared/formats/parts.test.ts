import { describe, expect, it } from 'vitest'
import type { Article } from '#shared/article/article.ts'
import { derive } from '#shared/article/derive.ts'
import { formats } from '#shared/formats/formats.ts'
import { type Part, parts } from '#shared/formats/part.ts'
import type { ImageSource } from '#shared/publish/images.ts'
import { writtenAs } from '#tests/helpers/publish.ts'
import { story } from '#tests/helpers/story.ts'
import { unpacked } from '#tests/helpers/unpacked.ts'
import { samples } from './part-samples.ts'

const images: ImageSource = () => ({
  whole: [{ address: 'ferry-images/ferry-480.jpg', width: 480, height: 320 }],
  crops: [],
})

describe.each(formats)('what a file of $id has of a story', ({ id, leavesOut }) => {
  it.each(parts)('%s', (part) => {
    const file = (changes: Partial<Article>) =>
      unpacked(
        writtenAs(derive({ ...story({ headline: 'Ferry' }, ['It sails.']), ...changes }), id, {
          publisher: { name: 'The Harbour Post', url: 'https://harbour.example' },
          images,
        }),
      )
    const sample = samples[part]
    const isLeftOut = file(sample.with) === file(sample.without)
    expect(isLeftOut).toBe((leavesOut as readonly Part[]).includes(part))
  })
})
