import { create } from 'zustand'
import { persist } from 'zustand/middleware'

/** The drafts that are open as tabs, in order; `active` is null only where none is. */
interface Tabs {
  open: string[]
  active: string | null
}

export const useTabs = create<Tabs>()(persist((): Tabs => ({ open: [], active: null }), { name: 'lede.tabs' }))

/** Opens a draft in a tab of its own, or brings its tab forward. */
export function openTab(id: string): void {
  useTabs.setState(({ open }) => ({ open: open.includes(id) ? open : [...open, id], active: id }))
}

/** Closes tabs; the neighbour of the active one comes forward. */
export function closeTabs(ids: readonly string[]): void {
  useTabs.setState(({ open, active }) => {
    const left = open.filter((id) => !ids.includes(id))
    if (active === null || left.includes(active)) return { open: left, active }
    const place = open.indexOf(active)
    const neighbour = open.slice(place + 1).find((id) => left.includes(id)) ?? left.at(-1) ?? null
    return { open: left, active: neighbour }
  })
}

/** Brings the tab `step` places further forward, around the ends. */
export function stepTab(step: 1 | -1): void {
  useTabs.setState(({ open, active }) => {
    if (active === null) return {}
    return { active: open[(open.indexOf(active) + step + open.length) % open.length] ?? active }
  })
}
