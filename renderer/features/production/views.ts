import { z } from 'zod'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { ProductionView } from '#renderer/state/production.ts'
import { productionQuerySchema } from '#shared/newsroom/production.ts'

const viewSchema = productionQuerySchema.omit({ offset: true, limit: true })
const keptSchema = z.object({
  views: z.array(z.object({ name: z.string().min(1).max(100), view: viewSchema })).max(100),
})

/** A view of production that a person named. */
export interface SavedView {
  readonly name: string
  readonly view: ProductionView
}

/** The named views of this window's person; kept after the window closes. */
export const useSavedViews = create<{ views: readonly SavedView[] }>()(
  persist((): { views: readonly SavedView[] } => ({ views: [] }), {
    name: 'lede.production',
    merge: (kept, state) => ({ ...state, ...keptSchema.safeParse(kept).data }),
  }),
)

/** Stores a view under a name and replaces an earlier one of that name. */
export function saveView(name: string, view: ProductionView): void {
  const clean = name.trim().slice(0, 100)
  if (clean === '') return
  useSavedViews.setState(({ views }) => ({
    views: [...views.filter((each) => each.name !== clean), { name: clean, view }]
      .sort((a, b) => a.name.localeCompare(b.name))
      .slice(0, 100),
  }))
}

export function forgetView(name: string): void {
  useSavedViews.setState(({ views }) => ({ views: views.filter((each) => each.name !== name) }))
}

/** Whether two views show the same. */
export function isSameView(one: ProductionView, other: ProductionView): boolean {
  const keys = ['desk', 'status', 'holder', 'search', 'sort', 'descending'] as const
  return keys.every((key) => one[key] === other[key])
}
