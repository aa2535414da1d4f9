import { z } from 'zod'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { type FormatId, formatIds } from '#shared/formats/formats.ts'

interface ChosenFormat {
  format: FormatId
}

const keptSchema = z.object({ format: z.enum(formatIds) })

/**
 * What a window begins with after another one left `kept` behind: the same format, unless this Lede
 * does not know it.
 */
export function formatKept(kept: unknown, usual: ChosenFormat): ChosenFormat {
  return keptSchema.safeParse(kept).data ?? usual
}

/**
 * The format that was chosen last for an export on this computer, a page at first; kept when the
 * window closes.
 */
export const useExportFormat = create<ChosenFormat>()(
  persist((): ChosenFormat => ({ format: 'html' }), { name: 'lede.exportFormat', merge: formatKept }),
)
