import i18next from 'i18next'
import { desk } from '#renderer/api/desk.ts'
import { addStory, openSink, type Saved, saveFile } from '#renderer/state/files.ts'
import { keepExport } from '#renderer/state/release/exports.ts'
import type { Leaving } from '#renderer/state/release/leaving.ts'
import { splitFileName } from '#shared/formats/file-name.ts'
import type { FormatId } from '#shared/formats/formats.ts'

/** The format and the options of an export. */
interface LeavingAs extends Leaving {
  readonly format: FormatId
}

/**
 * Saves a story as one file, or as several if it has images. Returns a description of what was
 * saved; null if the person cancelled.
 */
export async function saveStory(id: string, leaving: LeavingAs): Promise<(Saved & { said: string }) | null> {
  const story = await desk.call('export.render', { id, ...leaving })
  const { name, content, mediaType, images } = story
  const saved = images.length === 0 ? await saveFile(name, content, mediaType) : await saveWithImages(story)
  if (saved === null) return null
  await keepExport(id, name, leaving.format)
  return { said: i18next.t('export:saved', { name }), ...saved }
}

async function saveWithImages(story: Parameters<typeof addStory>[1]): Promise<(Saved & { said: string }) | null> {
  const { name, images } = story
  const sink = await openSink(`${splitFileName(name)[0]}.zip`)
  if (sink === null) return null
  await addStory(sink, story)
  await sink.done()
  const { place, reveal } = sink
  return { reveal, said: i18next.t('export:savedWithImages', { name, count: images.length, place }) }
}
