import { useCallback, useEffect, useState } from 'react'
import { desk } from '#renderer/api/desk.ts'
import { whenDraftSaved } from '#renderer/draft/session/sessions.ts'
import { sayError } from '#renderer/state/notices.ts'
import type { Leaving } from '#renderer/state/release/leaving.ts'
import type { FormatId } from '#shared/formats/formats.ts'
import { asksForReason, type Problem, stops } from '#shared/publish/problem.ts'
import type { ReviewText } from '#shared/review/suggest/review-text.ts'

/** One story of an export: what stands in its way. */
export interface Check {
  id: string
  headline: string
  problems: Problem[]
  /** How many suggestions wait in it to be decided. */
  suggestions: number
  /** How many conflicts of a merge nobody has settled in it. */
  conflicts: number
}

interface Checks {
  /** Null until the desk has said it. Edits still on their way are waited for. */
  checks: readonly Check[] | null
  /** Looks again. What was found stays until then. */
  again(): void
}

/** What stands in the way of exporting these drafts in a format. `ids` must stay the same array. */
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
 * Whether a story is exported: an error always keeps it, what else holds it unless the user
 * insists, errors of the checks unless they say why.
 */
export function mayLeave({ problems }: Check, { insist, reason }: Leaving): boolean {
  return !stops(problems, insist) && !(asksForReason(problems) && reason.trim() === '')
}
