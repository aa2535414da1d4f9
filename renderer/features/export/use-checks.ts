import { useCallback, useEffect, useState } from 'react'
import { desk } from '#renderer/api/desk.ts'
import { whenDraftSaved } from '#renderer/draft/session/sessions.ts'
import { sayError } from '#renderer/state/notices.ts'
import type { Leaving } from '#renderer/state/release/leaving.ts'
import type { FormatId } from '#shared/formats/formats.ts'
import { asksForReason, type Problem, stops } from '#shared/publish/problem.ts'
import type { ReviewText } from '#shared/review/suggest/review-text.ts'

/** One story of an export with its problems. */
export interface Check {
  id: string
  headline: string
  problems: Problem[]
  /** The number of undecided suggestions in it. */
  suggestions: number
  /** The number of unsettled merge conflicts in it. */
  conflicts: number
}

interface Checks {
  /** Null until the desk has answered. Waits for edits that are still on their way. */
  checks: readonly Check[] | null
  /** Checks again. The previous result stays until then. */
  again(): void
}

/** The problems of exporting these drafts in a format. `ids` must stay the same array. */
export function useChecks(ids: readonly string[], format: FormatId, text: ReviewText): Checks {
  const [found, setFound] = useState<{ of: string; checks: readonly Check[] } | null>(null)
  const [turn, setTurn] = useState(0)
  const again = useCallback(() => setTurn((before) => before + 1), [])
  const asked = JSON.stringify([ids, format, text])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn looks again.
  useEffect(() => {
    let stale = false
    checkAll(ids, { format, text }, () => stale).then(
      (checks) => {
        if (!stale) setFound({ of: asked, checks })
      },
      (error: unknown) => {
        if (!stale) sayError(error)
      },
    )
    return () => {
      stale = true
    }
  }, [ids, format, text, turn])
  return { checks: found?.of === asked ? found.checks : null, again }
}

async function checkAll(
  ids: readonly string[],
  what: { format: FormatId; text: ReviewText },
  isStale: () => boolean,
): Promise<Check[]> {
  const checks: Check[] = []
  for (const id of ids) {
    if (isStale()) break
    await whenDraftSaved(id)
    checks.push({ id, ...(await desk.call('export.check', { id, ...what })) })
  }
  return checks
}

/**
 * Whether a story is exported. An error always stops it; other problems stop it unless the user
 * insists, and errors of the checks unless they give a reason.
 */
export function mayLeave({ problems }: Check, { insist, reason }: Leaving): boolean {
  return !stops(problems, insist) && !(asksForReason(problems) && reason.trim() === '')
}
