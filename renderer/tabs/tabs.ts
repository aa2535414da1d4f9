import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { lastTabs } from '#renderer/first-paint/last-draft.ts'

/** The drafts that are open as tabs, in order. `active` is null only if there are none. */
interface Tabs {
  open: string[]
  active: string | null
  /** The draft shown beside the active one in split view; null without a split view. */
  other: string | null
  /** Whether the active one is on the right. */
  isRight: boolean
  /** The closed tabs, the latest last, each with its former position. */
  closed: readonly ClosedTab[]
}

interface ClosedTab {
  id: string
  place: number
}

const mostClosed = 30

export const useTabs = create<Tabs>()(
  persist((): Tabs => ({ open: [], active: null, other: null, isRight: false, closed: [] }), { name: lastTabs }),
)

/**
 * Opens a draft in a new tab, or activates its tab: in the active pane, or in the other one if it
 * is shown there.
 */
export function openTab(id: string): void {
  useTabs.setState(({ open, active, other, isRight }) => {
    if (id === other) return { active: other, other: active, isRight: !isRight }
    return { open: open.includes(id) ? open : [...open, id], active: id }
  })
}

/** The sides of a split view. */
export type TabSide = 'left' | 'right'

/**
 * Shows a draft on one side of a split view and activates it. If there is no other draft to show
 * beside it, only opens it. `side`: by default the inactive one.
 */
export function openBeside(id: string, side?: TabSide): void {
  useTabs.setState(({ open, active, other, isRight }) => {
    const wantsRight = side === undefined ? other === null || !isRight : side === 'right'
    const here = isRight === wantsRight || other === null ? other : active
    const beside = [here, active, other, neighbourOf(id, open)].find((each) => each !== null && each !== id) ?? null
    return {
      open: open.includes(id) ? open : [...open, id],
      active: id,
      other: beside,
      isRight: beside !== null && wantsRight,
    }
  })
}

/** Shows the neighbour of the active draft beside it, or ends the split view. */
export function toggleSplit(): void {
  useTabs.setState(({ open, active, other }) =>
    other !== null || active === null
      ? { other: null, isRight: false }
      : { other: neighbourOf(active, open), isRight: false },
  )
}

/**
 * Closes a draft's pane in split view. The other one stays and becomes active. The tabs do not
 * change.
 */
export function closePane(id: string): void {
  useTabs.setState(({ active, other }) => {
    if (other === null || (id !== active && id !== other)) return {}
    return { active: id === active ? other : active, other: null, isRight: false }
  })
}

function neighbourOf(id: string, open: readonly string[]): string | null {
  const place = open.indexOf(id)
  return open[place + 1] ?? (place > 0 ? open[place - 1] : open.find((each) => each !== id)) ?? null
}

/** Closes tabs. The draft beside the active one becomes active, or otherwise its neighbour. */
export function closeTabs(ids: readonly string[]): void {
  useTabs.setState(({ open, active, other, isRight, closed }) => {
    const left = open.filter((id) => !ids.includes(id))
    const gone = open.flatMap((id, place) => (ids.includes(id) ? [{ id, place }] : []))
    const tabs = { open: left, closed: [...closed, ...gone].slice(-mostClosed) }
    const beside = other !== null && left.includes(other) ? other : null
    if (active === null || left.includes(active))
      return { ...tabs, active, other: beside, isRight: beside !== null && isRight }
    const place = open.indexOf(active)
    const neighbour = open.slice(place + 1).find((id) => left.includes(id)) ?? left.at(-1) ?? null
    return { ...tabs, active: beside ?? neighbour, other: null, isRight: false }
  })
}

/** Closes every tab except one, which becomes active. */
export function closeOtherTabs(id: string): void {
  openTab(id)
  closeTabs(useTabs.getState().open.filter((each) => each !== id))
}

/** Opens the tab that was closed last, at its former position. */
export function reopenTab(): void {
  useTabs.setState(({ open, closed }) => {
    const last = closed.findLast(({ id }) => !open.includes(id))
    if (!last) return { closed: [] }
    return {
      open: open.toSpliced(last.place, 0, last.id),
      active: last.id,
      closed: closed.slice(0, closed.lastIndexOf(last)),
    }
  })
}

/** Moves a tab to a position among the others, or to the nearest end. */
export function moveTab(id: string, place: number): void {
  useTabs.setState(({ open }) => {
    if (!open.includes(id)) return {}
    const others = open.filter((each) => each !== id)
    return { open: others.toSpliced(Math.max(0, place), 0, id) }
  })
}

/** Activates the tab `step` positions further on, continuing at the other end. */
export function stepTab(step: 1 | -1): void {
  const { open, active } = useTabs.getState()
  if (active === null) return
  const next = open[(open.indexOf(active) + step + open.length) % open.length]
  if (next !== undefined) openTab(next)
}
