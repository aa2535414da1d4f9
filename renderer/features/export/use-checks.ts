import { useEffect, useState } from 'react'
import { desk } from '#renderer/api/desk.ts'
import { sayError } from '#renderer/state/notices.ts'
import { settleDraft } from '#renderer/state/sessions.ts'
import type { FormatId } from '#shared/formats/formats.ts'
import { type Problem, stops } from '#shared/publish/problem.ts'
import type { ReviewText } from '#shared/review/review-text.ts'

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

/** What stands in the way of exporting these drafts in a format; null until the desk has said it. Edits still on their way are waited for. */
export function useChecks(ids: readonly string[], format: FormatId, text: ReviewText): readonly Check[] | null {
  const [checks, setChecks] = useState<readonly Check[] | null>(null)
  useEffect(() => {
    let stale = false
    setChecks(null)
    checkAll(ids, { format, text }, () => stale).then(
      (checked) => {
        if (!stale) setChecks(checked)
      },
      (error: unknown) => {
        if (!stale) sayError(error)
      },
    )
    return () => {
      stale = true
    }
  }, [ids, format, text])
  return checks
}

async function checkAll(
  ids: readonly string[],
  what: { format: FormatId; text: ReviewText },
  isStale: () => boolean,
): Promise<Check[]> {
  const checks: Check[] = []
  for (const id of ids) {
    if (isStale()) break
    await settleDraft(id)
    checks.push({ id, ...(await desk.call('export.check', { id, ...what })) })
  }
  return checks
}

/** Whether a story is exported: an error always keeps it, what else holds it unless the user insists. */
export function mayLeave({ problems }: Check, insist: boolean): boolean {
  return !stops(problems, insist)
}
