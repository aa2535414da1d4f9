import i18next from 'i18next'
import { desk } from '#renderer/api/desk.ts'
import { type Saved, saveFile } from '#renderer/state/files.ts'
import { keepExport } from '#renderer/state/release/exports.ts'
import type { Leaving } from '#renderer/state/release/leaving.ts'
import { type FormatId, severalIds } from '#shared/formats/formats.ts'

export type Several = (typeof severalIds)[number]

/** Whether a format puts several stories into one file. */
export function isSeveral(format: FormatId): format is Several {
  return severalIds.some((id) => id === format)
}

/**
 * Saves stories as one file. Returns a description of what was saved; null if the person cancelled.
 */
export async function saveTogether(
  ids: string[],
  leaving: Leaving & { format: Several },
): Promise<(Saved & { said: string }) | null> {
  const { name, content, mediaType } = await desk.call('export.together', { ids, ...leaving })
  const saved = await saveFile(name, content, mediaType)
  if (saved === null) return null
  for (const id of ids) await keepExport(id, name, leaving.format)
  return { said: i18next.t('export:savedTogether', { name, count: ids.length }), ...saved }
}
