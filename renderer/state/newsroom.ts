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
  /** The newsroom of this desk; null as long as the desk was not asked. */
  newsroom: DeskNewsroom | null
  /** What is known of the drafts that were asked about: null of one that was never filed. */
  stories: Readonly<Record<string, FiledStoryState | null>>
}

const useKnown = create<Known>(() => ({ newsroom: null, stories: {} }))

/** The newsroom of this desk; null as long as the desk was not asked. */
export function useNewsroom(): DeskNewsroom | null {
  return useKnown(({ newsroom }) => newsroom)
}

/**
 * Of how many stories of the newsroom the text is on this computer, where that is not all: what is
 * searched here is those. Else null.
 */
export function useReach(): { here: number; stories: number } | null {
  const newsroom = useNewsroom()
  if (!newsroom?.joined || newsroom.here >= newsroom.stories) return null
  return { here: newsroom.here, stories: newsroom.stories }
}

/** Where a draft is in the newsroom; null where it was never filed, or that is not known yet. */
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

/** What holds a draft legally: those that the newsroom refused do not. */
export function holdsOf({ holds }: Pick<FiledStoryState, 'holds'>): readonly ShownHold[] {
  return holds.filter(({ state }) => state !== 'refused')
}

/**
 * The rules for a draft, as far as is known now: this desk's settings, and how it stands in the
 * newsroom.
 */
export function rulesNow(id: string): NewsroomRules {
  const { settings } = useSettings.getState()
  return { ...settings, filed: useKnown.getState().stories[id] ?? null }
}

/** Tells the newsroom which drafts this window shows, as far as the person lets others see it. */
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
 * Tells whether this person may change a draft in the newsroom, now and whenever that is other than
 * before; returns the way to stop. What is private may always be changed.
 */
export function onRights(id: string, tell: (mayWrite: boolean) => void): () => void {
  const read = ({ newsroom, stories }: Known) =>
    newsroom?.joined == null || (stories[id]?.rights.includes('write') ?? true)
  if (!read(useKnown.getState())) tell(false)
  return useKnown.subscribe((state, before) => {
    if (read(state) !== read(before)) tell(read(state))
  })
}

/** Takes what the desk said of its newsroom. */
export function takeNewsroom(newsroom: DeskNewsroom): void {
  useKnown.setState({ newsroom })
}

export function takeStory(id: string, story: FiledStoryState | null): void {
  useKnown.setState(({ stories }) => ({ stories: { ...stories, [id]: story } }))
}

/** Asks the desk how it stands with its newsroom now. Never rejects. */
export async function readNewsroom(): Promise<void> {
  await desk.call('newsroom.read', {}).then(takeNewsroom, ignoreAway)
}

/** Follows the newsroom through all connections to the desk; returns the way to stop. */
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
