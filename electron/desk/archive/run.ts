import { packError } from '#shared/api/coded-error.ts'
import { LedeError } from '#shared/api/errors.ts'
import { type Asset, maxImageBytes } from '#shared/asset/asset.ts'
import { imageInAddress } from '#shared/asset/data-address.ts'
import type { PictureFacts } from '#shared/asset/picture-facts.ts'
import { ArchiveTally } from '#shared/import/archive-report.ts'
import { draftIdOf } from './draft-id.ts'
import type { ArchiveDraft, ArchiveStanding, ArchiveTask } from './messages.ts'
import { type OpenedArchive, openArchive, storiesOf } from './open.ts'
import { ArchivePictures } from './pictures.ts'
import type { PictureSource, StoredPicture } from './read.ts'
import type { ArchiveStory } from './story.ts'

/** The desk as the reader of an archive sees it. */
export interface ArchiveDesk {
  /** Whether the library has drafts of these ids. */
  known(ids: readonly string[]): Promise<readonly boolean[]>
  /** Stores a picture; null if it cannot be stored. */
  put(name: string, bytes: Uint8Array): Promise<Asset | null>
  /** Puts drafts into the library. */
  take(drafts: readonly ArchiveDraft[], standing: ArchiveStanding): Promise<void>
  /** Called for each story before it is read, with the id of its draft. */
  begins(id: string): void
  stands(standing: ArchiveStanding): void
}

/** The most stories, and the most of their characters, that are processed at once. */
const [mostAtOnce, mostCharacters] = [32, 4_000_000]
/** How many pictures' addresses are remembered, since several stories may show one. */
const mostKept = 2_000

/**
 * Reads an archive from beginning to end, and makes drafts of the stories that the library lacks.
 * Only a few are in memory at a time, whatever the size of the archive.
 *
 *
 * @throws LedeError those of `openArchive`; what is wrong with a single story is in the report
 */
export async function runArchive(task: ArchiveTask, desk: ArchiveDesk): Promise<ArchiveStanding> {
  const { path, from, context, person, told, refused } = task
  const [tally, ofStories] = [new ArchiveTally(), new ArchiveTally(told)]
  const archive = await openArchive(path, from, tally)
  const own = context.settings.categories
  const seen = new Set<string>()
  let read = 0
  const standing = (): ArchiveStanding => {
    const { told: about } = ofStories.report()
    const report = tally.report(about)
    return { progress: archive.size === 0 ? 1 : Math.min(1, read / archive.size), report, told: about }
  }

  const make = async (story: ArchiveStory, id: string): Promise<ArchiveDraft | null> => {
    desk.begins(id)
    try {
      if (refused.includes(id)) throw new LedeError('file.tooMuch', { name: story.place })
      // Loaded with the first story that the library lacks.
      const [{ articleOf }, { makeDraft }] = await Promise.all([import('./read.ts'), import('../make-draft.ts')])
      const { article, review } = await articleOf(story, context, ofStories, sourceFor(story))
      return { id, made: makeDraft(id, article, review, person) }
    } catch (error) {
      tally.fail(story.place, packError(error))
      return null
    }
  }

  const sourceFor = pictureSource(
    archive,
    desk,
    (name) => ofStories.add('picture', '', name),
    () => {
      tally.pictures += 1
    },
  )

  const take = async (stories: readonly ArchiveStory[]): Promise<ArchiveDraft[]> => {
    const ids = stories.map(draftIdOf)
    const known = await desk.known(ids)
    const drafts: ArchiveDraft[] = []
    for (const [index, story] of stories.entries()) {
      const id = ids[index] ?? ''
      if (seen.has(id)) tally.add('twice', '', story.place)
      else {
        tally.found += 1
        const draft = known[index] ? null : await make(story, id)
        if (known[index]) tally.known += 1
        if (draft !== null) drafts.push(draft)
      }
      seen.add(id)
    }
    tally.made += drafts.length
    return drafts
  }

  let taken: Promise<void> = Promise.resolve()
  let waiting: ArchiveStory[] = []
  const takeWaiting = async () => {
    const drafts = await take(waiting)
    waiting = []
    // While the desk writes these, the next are read.
    await taken
    taken = drafts.length === 0 ? Promise.resolve() : desk.take(drafts, standing())
    if (drafts.length === 0) desk.stands(standing())
  }
  try {
    for await (const found of storiesOf(archive, own, tally)) {
      if ('progress' in found) read = found.progress
      else waiting.push(found.story)
      if (waiting.length >= mostAtOnce || sizeOf(waiting) > mostCharacters) await takeWaiting()
    }
    await takeWaiting()
    await taken
    read = archive.size
    return standing()
  } finally {
    archive.files.close()
  }
}

function sizeOf(stories: readonly ArchiveStory[]): number {
  return stories.reduce((sum, { size }) => sum + size, 0)
}

/** The pictures of an archive, each stored once while it is remembered. */
function pictureSource(
  { files }: OpenedArchive,
  desk: ArchiveDesk,
  refuse: (place: string) => void,
  count: () => void,
): (story: ArchiveStory) => PictureSource {
  const pictures = new ArchivePictures(files.files)
  const known = new Map<string, StoredPicture | null>()
  const put = async (name: string, bytes: Uint8Array): Promise<StoredPicture | null> => {
    // After storing, the bytes belong to the desk.
    const facts = await factsIn(bytes)
    const asset = await desk.put(name, bytes)
    return asset && { asset, facts }
  }
  return ({ folder }) =>
    async (address) => {
      const carried = imageInAddress(address)
      if (carried !== null) return put(carried.name, carried.bytes)
      const file = pictures.at(address, folder)
      if (file === null) return null
      const before = known.get(file.path)
      if (before !== undefined) return before
      const bytes = await files.read(file, maxImageBytes).catch(() => null)
      const kept = bytes === null ? null : await put(file.path, bytes)
      if (kept === null) refuse(file.path)
      else count()
      if (known.size >= mostKept) known.clear()
      known.set(file.path, kept)
      return kept
    }
}

/** The metadata of a picture's file; null if it is no picture, or too much. */
async function factsIn(bytes: Uint8Array): Promise<PictureFacts | null> {
  const { readPictureFacts } = await import('../assets/facts/facts.ts')
  try {
    return readPictureFacts(bytes)
  } catch {
    return null
  }
}
