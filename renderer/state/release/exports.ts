import { useEffect, useState } from 'react'
import { z } from 'zod'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { desk } from '#renderer/api/desk.ts'
import { whenDraftSaved } from '#renderer/draft/session/sessions.ts'
import type { Article } from '#shared/article/article.ts'
import { type FormatId, formatOf } from '#shared/formats/formats.ts'
import { contentHash } from '#shared/review/workflow/content-hash.ts'

const exportSchema = z.object({
  /** ISO 8601. */
  at: z.string(),
  /** The file's name. */
  name: z.string(),
  /** Its content, by `sayingOf`. */
  saying: z.string(),
})
const keptSchema = z.object({ exports: z.record(z.string(), exportSchema) })

type Export = z.infer<typeof exportSchema>

/** An exported page, and whether the story has changed since. */
export interface Exported extends Export {
  isOld: boolean
}

const most = 500

/**
 * The last exported page of each story on this computer, the latest last; kept after the window
 * closes.
 */
export const useExports = create<z.infer<typeof keptSchema>>()(
  persist(() => ({ exports: {} }), {
    name: 'lede.exports',
    merge: (kept, state) => ({ ...state, ...keptSchema.safeParse(kept).data }),
  }),
)

/**
 * Records the export of a story as it is now. Lede's own JSON is not a page for readers and does
 * not count.
 */
export async function keepExport(id: string, name: string, format: FormatId): Promise<void> {
  if (formatOf(format).demand === 'handOver') return
  // The file exists, whether it can be compared later or not.
  const article = await articleOf(id).catch(() => null)
  if (article === null) return
  const saying = await sayingOf(article)
  const others = Object.entries(useExports.getState().exports).filter(([known]) => known !== id)
  const now: Export = { at: new Date().toISOString(), name, saying }
  useExports.setState({ exports: Object.fromEntries([...others, [id, now] as const].slice(-most)) })
}

/** The last exported page of a story; null if there is none. */
export async function exportedOf(id: string): Promise<Exported | null> {
  const last = useExports.getState().exports[id]
  if (last === undefined) return null
  await whenDraftSaved(id)
  return { ...last, isOld: last.saying !== (await sayingOf(await articleOf(id))) }
}

/** `exportedOf` for components; null until it is known. */
export function useExported(id: string | null): Exported | null {
  const last = useExports(({ exports }) => (id === null ? undefined : exports[id]))
  const [exported, setExported] = useState<(Exported & { of: string }) | null>(null)
  useEffect(() => {
    let wanted = true
    if (id !== null && last !== undefined)
      // If it cannot be determined whether a page is old, nothing is blocked.
      exportedOf(id).then(
        (found) => wanted && setExported(found && { ...found, of: id }),
        () => {},
      )
    return () => {
      wanted = false
    }
  }, [id, last])
  return exported?.of === id ? exported : null
}

async function articleOf(id: string): Promise<Article> {
  return (await desk.call('drafts.article', { id })).article
}

/** A fingerprint of what readers get of a story: its content, its times and its notices. */
async function sayingOf(article: Article): Promise<string> {
  const { publishedAt, timeZone, notices } = article
  return JSON.stringify([await contentHash(article), publishedAt, timeZone, notices.length])
}
