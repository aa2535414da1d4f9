import { create } from 'zustand'
import { desk, useConnection } from '#renderer/api/desk.ts'
import type { Caret, OtherCaret } from '#shared/newsroom/caret.ts'
import type { Person } from '#shared/review/people/person.ts'
import { useSettings } from './settings.ts'

interface Company {
  /** Who else has which draft open. */
  people: Readonly<Record<string, readonly Person[]>>
  /** Where the others are in the drafts that are open here. */
  carets: Readonly<Record<string, readonly OtherCaret[]>>
}

/** The others in the newsroom: who is in which draft, and where. */
export const useCompany = create<Company>(() => ({ people: {}, carets: {} }))

const nobody: readonly Person[] = []
const nowhere: readonly OtherCaret[] = []

/** Who else has a draft open. */
export function usePeopleIn(id: string): readonly Person[] {
  return useCompany(({ people }) => people[id] ?? nobody)
}

/** Where the others in a draft are. */
export function useCaretsIn(id: string): readonly OtherCaret[] {
  return useCompany(({ carets }) => carets[id] ?? nowhere)
}

export function takeCarets(id: string, carets: readonly OtherCaret[]): void {
  useCompany.setState((state) => ({ carets: { ...state.carets, [id]: carets } }))
}

/** How often others are told where this window is, at most, in ms. */
const pauseMs = 80

/** Where this window is in each draft, asked for only when it is told. */
const places = new Map<string, () => Caret | null>()
const moved = new Set<string>()

/**
 * This window is at another place of a draft. Nobody is told where nobody else has the draft open,
 * or this person shows nothing.
 */
export function pointAt(id: string, place: () => Caret | null): void {
  places.set(id, place)
  const { showPresence } = useSettings.getState().settings
  if (!showPresence || useCompany.getState().people[id] === undefined) return
  if (moved.size === 0) setTimeout(tellMoved, pauseMs)
  moved.add(id)
}

/** This window is at no place of a draft any more. */
export function pointNowhere(id: string): void {
  if (places.has(id)) pointAt(id, () => null)
  places.delete(id)
}

function tellMoved(): void {
  for (const id of moved) {
    // The next move, or the next who comes, asks again.
    desk.call('newsroom.point', { id, caret: places.get(id)?.() ?? null }).catch(() => {})
  }
  moved.clear()
}

/** Follows who is where; returns the way to stop. */
export function followCompany(): () => void {
  const ask = () => desk.call('newsroom.company', {}).then(takeCompany, () => {})
  const stops = [
    desk.on('newsroom.company', takeCompany),
    desk.on('newsroom.carets', ({ id, carets }) => takeCarets(id, carets)),
    useConnection.subscribe(({ state, epoch }, before) => {
      if (state === 'up' && (before.state !== 'up' || epoch !== before.epoch)) void ask()
    }),
  ]
  if (useConnection.getState().state === 'up') void ask()
  return () => {
    for (const stop of stops) stop()
  }
}

function takeCompany({ stories }: { stories: readonly { id: string; people: readonly Person[] }[] }): void {
  const before = useCompany.getState().people
  const people = Object.fromEntries(
    stories.map(({ id, people: there }) => [id, isSame(before[id], there) ? (before[id] ?? there) : there]),
  )
  useCompany.setState({ people })
  // Whoever has come knows no place yet.
  for (const [id, place] of places) if (people[id] !== before[id]) pointAt(id, place)
}

function isSame(one: readonly Person[] | undefined, other: readonly Person[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
