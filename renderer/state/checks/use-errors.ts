import { useStore } from 'zustand'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { checksIn } from './checks.ts'

/**
 * The number of errors that the checks find in a draft, besides the requirements of publishing
 * (`useProblems`).
 */
export function useErrors(session: DraftSession): number {
  return useStore(
    checksIn(session).state,
    ({ findings }) =>
      findings?.filter(({ severity, rule }) => severity === 'error' && rule !== 'publication').length ?? 0,
  )
}
