import { useEffect } from 'react'
import { create } from 'zustand'
import { desk, useConnection } from '#renderer/api/desk.ts'
import { asLedeError } from '#shared/api/errors.ts'
import type { ShownHold } from '#shared/newsroom/hold.ts'
import type { DeskNewsroom, FiledStoryState } from '#shared/newsroom/standing.ts'
import type { NewsroomRules } from '#shared/release/rules.ts'
import { followCompany } from './company.ts'
import { sayError } from './notices.ts'
import { useSettings } from './settings.ts'

interface Known {
  /** The newsroom of this desk; null until the desk has answered. */
  newsroom: DeskNewsroom | null
  /** The state of each draft that was asked about; null for one that was never filed. */
  stories: Readonly<Record<string, FiledStoryState | null>>
}

const useKnown = create<Known>(() => ({ newsroom: null, stories: {} }))

/** The newsroom of this desk; null until the desk has answered. */
export function useNewsroom(): DeskNewsroom | null {
  return useKnown(({ newsroom }) => newsroom)
}

/**
 * The number of the newsroom's stories whose text is on this computer and can be searched here;
 * null if all are.
 */
export function useReach(): { here: number; stories: number } | null {
  const newsroom = useNewsroom()
  if (!newsroom?.joined || newsroom.here >= newsroom.stories) return null
  return { here: newsroom.here, stories: newsroom.stories }
}

/** The state of a draft in the newsroom; null if it was never filed, or this is not known yet. */
export function useFiledStory(id: string | null): FiledStoryState | null {
  const isMember = useKnown(({ newsroom }) => newsroom !== null && newsroom.joined !== null)
  const epoch = useConnection((state) => (state.state === 'up' ? state.epoch : null))
  useEffect(() => {
    if (id === null || !isMember || epoch === null) return
    desk.call('newsroom.story', { id }).then(({ story }) => takeStory(id, story), ignoreAway)
  }, [id, isMember, epoch])
  const story = useKnown(({ stories }) => (id === null ? null : (stories[id] ?? null)))
  return isMember ? story : null
}

/** The legal holds of a draft, without requests that the newsroom refused. */
export function holdsOf({ holds }: Pick<FiledStoryState, 'holds'>): readonly ShownHold[] {
  return holds.filter(({ state }) => state !== 'refused')
}

/**
 * The rules for a draft as far as they are known: this desk's settings, and the draft's state in
 * the newsroom.
 */
export function rulesNow(id: string): NewsroomRules {
  const { settings } = useSettings.getState()
  return { ...settings, filed: useKnown.getState().stories[id] ?? null }
}

/** Tells the newsroom which drafts this window shows, if the person lets others see that. */
export function useShown(ids: readonly string[]): void {
  const isMember = useKnown(({ newsroom }) => newsroom !== null && newsroom.joined !== null)
  const shows = useSettings(({ settings }) => settings.showPresence)
  const epoch = useConnection((state) => (state.state === 'up' ? state.epoch : null))
  const shown = shows ? ids.join(' ') : ''
  useEffect(() => {
    if (!isMember || epoch === null) return
    const asked = { ids: shown.split(' ').filter((id) => id !== '') }
    desk.call('newsroom.present', asked).catch(ignoreAway)
  }, [shown, isMember, epoch])
}

/**
 * Reports whether this person may change a draft in the newsroom, now and after each change.
 * Private drafts can always be changed. Returns a function that stops it.
 */
export function onRights(id: string, tell: (mayWrite: boolean) => void): () => void {
  const read = ({ newsroom, stories }: Known) =>
    newsroom?.joined == null || (stories[id]?.rights.includes('write') ?? true)
  if (!read(useKnown.getState())) tell(false)
  return useKnown.subscribe((state, before) => {
    if (read(state) !== read(before)) tell(read(state))
  })
}

/** Stores what the desk reported about its newsroom. */
export function takeNewsroom(newsroom: DeskNewsroom): void {
  useKnown.setState({ newsroom })
}

export function takeStory(id: string, story: FiledStoryState | null): void {
  useKnown.setState(({ stories }) => ({ stories: { ...stories, [id]: story } }))
}

/** Asks the desk for the present state of its newsroom. Never rejects. */
export async function readNewsroom(): Promise<void> {
  await desk.call('newsroom.read', {}).then(takeNewsroom, ignoreAway)
}

/** Follows the newsroom through all connections to the desk. Returns a function that stops it. */
export function followNewsroom(): () => void {
  const stops = [
    followCompany(),
    desk.on('newsroom.changed', ({ newsroom }) => takeNewsroom(newsroom)),
    desk.on('newsroom.story', ({ id, story }) => takeStory(id, story)),
    useConnection.subscribe(({ state, epoch }, before) => {
      if (state === 'up' && (before.state !== 'up' || epoch !== before.epoch)) void readNewsroom()
    }),
  ]
  if (useConnection.getState().state === 'up') void readNewsroom()
  return () => {
    for (const stop of stops) stop()
  }
}

const noAnswer = new Set<string>(['desk.away', 'desk.silent'])

/** The next connection asks again. */
function ignoreAway(error: unknown): void {
  if (!noAnswer.has(asLedeError(error).code)) sayError(error)
}
