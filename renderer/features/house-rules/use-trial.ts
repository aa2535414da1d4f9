import { useEffect, useState } from 'react'
import { desk } from '#renderer/api/desk.ts'
import { whenDraftSaved } from '#renderer/draft/session/sessions.ts'
import { useTabs } from '#renderer/tabs/tabs.ts'
import { asLedeError, type LedeError } from '#shared/api/errors.ts'
import { writeHouseFile } from '#shared/checks/house/file.ts'
import type { HouseRule } from '#shared/checks/house/rule.ts'
import type { HouseTrial } from '#shared/checks/house/trial.ts'

/** A trial in progress. `left` is the number of drafts that are still to be searched. */
export interface Trial extends HouseTrial {
  readonly left: number
  readonly state: 'running' | 'done' | 'stopped' | 'failed'
  readonly error: LedeError | null
}

const begun: Trial = { drafts: [], looked: 0, slow: [], left: 0, state: 'running', error: null }

/** The hits of rules in the newsroom's drafts, one batch after the other, until it is stopped. */
export function useTrial(rules: readonly HouseRule[]): Trial & { stop(): void } {
  const [trial, setTrial] = useState(begun)
  const [isStopped, setStopped] = useState(false)
  useEffect(() => {
    let isOver = isStopped
    const run = async () => {
      const text = writeHouseFile({ revision: 0, rules })
      // Text written in this window has to reach the desk before the desk searches it.
      await Promise.all(useTabs.getState().open.map(whenDraftSaved))
      let from: number | null = null
      do {
        const page: Awaited<ReturnType<typeof piece>> = await piece(text, from)
        if (isOver) return
        from = page.next
        setTrial((before) => ({
          drafts: [...before.drafts, ...page.drafts],
          looked: before.looked + page.looked,
          slow: [...new Set([...before.slow, ...page.slow])],
          left: page.left,
          state: page.next === null ? 'done' : 'running',
          error: null,
        }))
      } while (from !== null)
    }
    if (!isStopped) {
      setTrial(begun)
      run().catch((error: unknown) => {
        if (!isOver) setTrial((before) => ({ ...before, state: 'failed', error: asLedeError(error) }))
      })
    }
    return () => {
      isOver = true
    }
  }, [rules, isStopped])
  return {
    ...trial,
    stop: () => {
      setStopped(true)
      setTrial((before) => ({ ...before, state: 'stopped' }))
    },
  }
}

function piece(text: string, from: number | null) {
  return desk.call('rules.try', { text, from })
}
