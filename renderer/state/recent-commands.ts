import { z } from 'zod'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { CommandId } from '#shared/commands.ts'

const keptSchema = z.object({ ids: z.array(z.string()) })
const most = 8

/** The commands that were last run from the palette, the latest first. */
export const useRecentCommands = create<{ ids: readonly string[] }>()(
  persist((): { ids: readonly string[] } => ({ ids: [] }), {
    name: 'lede.commands',
    merge: (kept, state) => ({ ...state, ...keptSchema.safeParse(kept).data }),
  }),
)

/** Puts a command at the top of the list. */
export function rememberCommand(id: CommandId): void {
  useRecentCommands.setState(({ ids }) => ({ ids: [id, ...ids.filter((each) => each !== id)].slice(0, most) }))
}
