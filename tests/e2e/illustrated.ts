import type { Page } from '@playwright/test'
import { inspectImage } from '#desk/assets/inspect/inspect.ts'
import type { BodyNode } from '#shared/article/body.ts'
import type { Person } from '#shared/review/people/person.ts'
import { exifBlock, photograph } from '#tests/helpers/images.ts'
import { story } from '#tests/helpers/story.ts'
import { articleOf, bodyIn, openDraft } from './editing.ts'
import type { GivenFile } from './files.ts'
import { expect, type Lede } from './fixture.ts'

/** Who works in the window. */
export const ada: Person = { id: 'ada', name: 'Ada Marsh', initials: 'AM', colour: 'teal', role: 'editor' }

const paragraphs = ['The ferry ran aground on Monday.', 'Nobody was hurt.', 'It sails again on Friday.']

/** Opens a story to put images into. Returns its id. */
export async function openStory({ page, add }: Lede): Promise<string> {
  const id = await add(
    story({ headline: 'Ferry aground', publishedAt: '2026-03-05T10:00:00+01:00', timeZone: 'Europe/Oslo' }, paragraphs),
  )
  await openDraft(page, id)
  await expect(bodyIn(page)).toContainText('Nobody was hurt.')
  return id
}

/** The figures of the body, and those whose images are loaded. */
export const figures = (page: Page) => bodyIn(page).locator('figure')
export const shown = (page: Page) => figures(page).locator('.figure-image[data-state="here"] img')
/** A photograph with the place where it was taken in its metadata. */
export const harbour = async (): Promise<GivenFile> => ({
  name: 'harbour.jpg',
  content: await photograph(1_800, 1_200, exifBlock({ position: true })),
})
/** Width and height of an image, in pixels. */
export const sizeOf = (bytes = new Uint8Array()) => {
  const { width, height } = inspectImage(bytes, 'copied')
  return [width, height]
}
/** The blocks of the body as the desk has them. */
export const bodyOf = async (lede: Lede, id: string): Promise<BodyNode[]> =>
  (await articleOf(lede, id)).body.content ?? []
