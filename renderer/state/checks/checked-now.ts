import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { readArticle } from '#shared/article/draft.ts'
import { checkedWith } from '#shared/checks/draft-context.ts'
import { houseRevision, outcomeOf } from '#shared/checks/outcome.ts'
import type { Role } from '#shared/review/people/person.ts'
import type { CheckedContent } from '#shared/review/record/checked.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { contentHash } from '#shared/review/workflow/content-hash.ts'
import { useSettings } from '../settings.ts'
import { CheckThread } from './check-thread.ts'
import { houseFile, useHouse } from './house.ts'

/** How long an approval waits for the checks, in ms. */
const patience = 3_000

/**
 * The findings of a draft that is about to be approved; null if the checks do not finish in time,
 * which the record of the approval then says.
 */
export async function checkedNow(session: DraftSession, role: Role): Promise<CheckedContent | null> {
  const { doc, id } = session
  const thread = new CheckThread()
  const timer = setTimeout(() => thread.end(), patience)
  try {
    const { text, counting, newsroom } = useHouse.getState()
    const { checks, publisher, label: labels } = useSettings.getState().settings
    const article = readArticle(doc, id)
    const report = await thread.check({
      article,
      body: contentOf(doc).body,
      settings: checks,
      house: counting,
      options: { publisher, labels, ...checkedWith(doc) },
    })
    if (report === null) return null
    const revisions = {
      house: text === null ? null : houseRevision(houseFile(text)),
      newsroomHouse: newsroom === null ? null : houseRevision(houseFile(newsroom.text)),
    }
    const outcome = outcomeOf(report, { settings: checks, role, ...revisions })
    return { hash: await contentHash(article), checked: outcome }
  } finally {
    clearTimeout(timer)
    thread.end()
  }
}
