import { z } from 'zod'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { type FormatId, formatIds } from '#shared/formats/formats.ts'

interface ChosenFormat {
  format: FormatId
}

const keptSchema = z.object({ format: z.enum(formatIds) })

/**
 * The format that a window starts with, from the one that was stored: the same, unless this Lede
 * does not know it.
 */
export function formatKept(kept: unknown, usual: ChosenFormat): ChosenFormat {
  return keptSchema.safeParse(kept).data ?? usual
}

/**
 * The format of the last export on this computer, at first a page; kept after the window closes.
 */
export const useExportFormat = create<ChosenFormat>()(
  persist((): ChosenFormat => ({ format: 'html' }), { name: 'lede.exportFormat', merge: formatKept }),
)
