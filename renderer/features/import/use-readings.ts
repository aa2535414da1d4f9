import { desk, deskUp } from '#renderer/api/desk.ts'
import { useInTurn } from '#renderer/draft/follow/use-in-turn.ts'
import type { ImportFile, PlacedFile } from '#renderer/state/dialogs.ts'
import { askPictureFacts, putImages } from '#renderer/state/images.ts'
import { sayError } from '#renderer/state/notices.ts'
import type { FileReading, Reading } from '#shared/api/contract.ts'
import { asLedeError, type LedeError } from '#shared/api/errors.ts'
import type { Asset } from '#shared/asset/asset.ts'
import { imageInAddress } from '#shared/asset/data-address.ts'
import { mayHaveImages } from '#shared/import/awaited-image.ts'
import { fileAt, type ImagesGiven, readWithImages } from '#shared/import/page-images.ts'
import { type LineRole, lineDependentReports } from '#shared/import/wire.ts'

/** A file that is becoming drafts. */
export type Incoming = { name: string } & (
  | { state: 'reading' }
  | { state: 'recognised'; reading: FileReading }
  | { state: 'failed'; error: LedeError }
)

/** A story by its file and its position in it. */
export interface StoryPlace {
  file: number
  story: number
}

interface Readings {
  incoming: readonly Incoming[]
  /** Gives a line of a story another role. The article is composed again. */
  setRole(at: StoryPlace, line: number, role: LineRole): void
}

/**
 * Reads files one after the other, in order. A file that cannot be read does not stop the others.
 * `files` must stay the same array.
 */
export function useReadings(files: readonly ImportFile[]): Readings {
  const [incoming, setIncoming] = useInTurn(files, unread, read)

  const setRole = (at: StoryPlace, line: number, role: LineRole) => {
    const file = incoming[at.file]
    const before = file?.state === 'recognised' ? file.reading.stories[at.story] : undefined
    if (before === undefined) return
    const { name, lines } = before
    const changed = lines.map((each, place) =>
      place === line ? { ...each, role, reason: role === 'leftOut' ? ('chosen' as const) : null } : each,
    )
    const chosen = { ...before, lines: changed }
    // If the roles were changed in the meantime, a newer article is on its way.
    const show = (reading: Reading, inPlaceOf: Reading) =>
      setIncoming((known) => {
        const now = known[at.file]
        if (now?.state !== 'recognised' || now.reading.stories[at.story] !== inPlaceOf) return known
        const stories = now.reading.stories.with(at.story, reading)
        return known.with(at.file, { ...now, reading: { ...now.reading, stories } })
      })
    // The new role shows at once; the article follows.
    show(chosen, before)
    desk.call('import.compose', { name, lines: changed, base: before.base, format: before.format }).then(
      (reading) => show(withFile(before, reading), chosen),
      (error: unknown) => {
        show(before, chosen)
        sayError(error)
      },
    )
  }

  return { incoming, setRole }
}

function unread({ name }: ImportFile): Incoming {
  return { name, state: 'reading' }
}

async function read(file: ImportFile): Promise<Incoming> {
  const { name, isPasted: pasted = false, images = [] } = file
  try {
    const bytes = new Uint8Array(await file.bytes())
    const isLikely = images.length > 0 || mayHaveImages(bytes)
    const read = (known: ImagesGiven) => desk.call('import.read', { name, bytes, pasted, images: known })
    const reading = await readWithImages(read, isLikely, {
      known: async (hash) => (await desk.call('assets.find', { hash })).asset,
      at: (address) => imageAt(address, images),
      facts: askPictureFacts,
    })
    return { name, state: 'recognised', reading }
  } catch (error) {
    const failure = asLedeError(error)
    if (failure.code !== 'desk.away') return { name, state: 'failed', error: failure }
    // Pasted copy is stored nowhere else: it waits until the desk is back.
    await deskUp()
    return read(file)
  }
}

/**
 * The image for an address in a page: contained in the page, or among the files that came with it.
 */
async function imageAt(address: string, images: readonly PlacedFile[]): Promise<Asset | null> {
  const carried = imageInAddress(address)
  const file = carried ? new File([carried.bytes], carried.name, { type: carried.type }) : fileAt(address, images)?.file
  return (file && (await putImages([file]))[0]) ?? null
}

/** Keeps what is known about the file, which the composer does not know. */
function withFile(before: Reading, after: Reading): Reading {
  const notes = before.notes.filter(({ code }) => !lineDependentReports.notes.some((told) => told === code))
  const leftOut = before.leftOut.filter(({ kind }) => !lineDependentReports.leftOut.some((told) => told === kind))
  return { ...after, notes: [...notes, ...after.notes], leftOut: [...leftOut, ...after.leftOut] }
}
