import { useCallback, useEffect, useRef, useState } from 'react'
import { desk } from '#renderer/api/desk.ts'
import { whenDraftSaved } from '#renderer/draft/session/sessions.ts'
import { useTabs } from '#renderer/tabs/tabs.ts'
import type { FindScope } from '#shared/api/contract.ts'
import { asLedeError, type LedeError } from '#shared/api/errors.ts'
import type { FoundDraft, UnreadDraft } from '#shared/find/found-draft.ts'
import type { FindQuery } from '#shared/find/index.ts'

/** What to search for; nothing is searched if the query is null. */
export interface Search {
  query: FindQuery | null
  replacement: string
  scope: FindScope
}

/** While typing, the desk is asked after a pause of this length, in milliseconds. */
const restMs = 250
/** How many hits are shown before a person asks for more. */
const pageHits = 300

interface Found {
  drafts: readonly FoundDraft[]
  unread: readonly UnreadDraft[]
  /** Where to continue; null if there is no more. */
  next: number | null
  error: LedeError | null
  searching: boolean
}

const nothing: Found = { drafts: [], unread: [], next: null, error: null, searching: false }

/**
 * The results of a search, which runs again whenever it changes. `again` repeats it; `more` loads
 * further hits.
 */
export function useSearch(search: Search): Found & { again(): Promise<void>; more(): Promise<void> } {
  const [found, setFound] = useState(nothing)
  const asked = useRef(0)
  const text = JSON.stringify(search)

  const ask = useCallback(
    async (from: number | null) => {
      asked.current += 1
      const mine = asked.current
      const { query, replacement, scope }: Search = JSON.parse(text)
      if (query === null) return setFound(nothing)
      setFound((before) => ({ ...before, searching: true }))
      try {
        await settleOpen()
        const { drafts, unread, next } = await desk.call('find.search', {
          query,
          replacement,
          scope,
          from,
          limit: pageHits,
        })
        if (mine !== asked.current) return
        setFound((before) => ({
          drafts: from === null ? drafts : [...before.drafts, ...drafts],
          unread: from === null ? unread : [...before.unread, ...unread],
          next,
          error: null,
          searching: false,
        }))
      } catch (error) {
        if (mine === asked.current) setFound({ ...nothing, error: asLedeError(error) })
      }
    },
    [text],
  )

  useEffect(() => {
    const timer = setTimeout(() => void ask(null), restMs)
    return () => {
      clearTimeout(timer)
      asked.current += 1
    }
  }, [ask])
  return { ...found, again: () => ask(null), more: () => ask(found.next) }
}

/** Text written in this window has to reach the desk before the desk searches it. */
export async function settleOpen(): Promise<void> {
  await Promise.all(useTabs.getState().open.map(whenDraftSaved))
}
