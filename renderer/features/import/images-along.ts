import { figuresWithFacts } from '#renderer/editor/figures/with-facts.ts'
import type { ImportFile, PlacedFile } from '#renderer/state/dialogs.ts'
import { putImages } from '#renderer/state/images.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { fileAt } from '#shared/import/page-images.ts'
import type { Story } from './make-drafts.ts'
import type { Incoming } from './use-readings.ts'

/**
 * Images that came with stories but that no story shows, apart from those in a page's own folder.
 */
export function imagesLeftOver(files: readonly ImportFile[], incoming: readonly Incoming[]): PlacedFile[] {
  // Each story has all the images.
  const images = files[0]?.images ?? []
  const shown = incoming.flatMap((file) =>
    file.state === 'recognised' ? file.reading.images.map(({ address }) => fileAt(address, images)) : [],
  )
  return images.filter((image) => image.isLoose && !shown.includes(image))
}

/**
 * Adds images at the end of a story, several as a group. This is not recorded as anyone's change. A
 * file that is not an image is reported and left out.
 */
export async function withImagesAtEnd({ article, review }: Story, images: readonly PlacedFile[]): Promise<Story> {
  const figures = await figuresWithFacts(await putImages(images.map(({ file }) => file)))
  const added = figures.length > 1 ? [{ type: 'imageGroup', content: figures }] : figures
  const extended = (body: BodyNode): BodyNode => ({ ...body, content: [...(body.content ?? []), ...added] })
  const tracked = review?.tracked && {
    original: extended(review.tracked.original),
    revisions: review.tracked.revisions.map((revision) => ({ ...revision, body: extended(revision.body) })),
  }
  return {
    article: { ...article, body: extended(article.body) },
    review: review && { ...review, tracked: tracked ?? null },
  }
}
