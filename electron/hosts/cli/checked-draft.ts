import type { Doc } from 'yjs'
import type { DeskClient } from '#shared/api/contract.ts'
import type { CheckedContent } from '#shared/review/record/checked.ts'

/**
 * The results of the checks for a draft that is about to be approved, with its library's settings.
 */
export async function checkedDraft(desk: DeskClient, draft: Doc, id: string): Promise<CheckedContent> {
  const [
    { boundedCheck },
    { readArticle },
    { Checker },
    { readHouseFile },
    { HouseRules },
    { checkedWith },
    { houseRevision, outcomeOf },
    { contentHash },
    settings,
    { text, newsroom },
    { countingRules },
  ] = await Promise.all([
    import('#desk/check/bounded-check.ts'),
    import('#shared/article/draft.ts'),
    import('#shared/checks/checker.ts'),
    import('#shared/checks/house/file.ts'),
    import('#shared/checks/house/house-rules.ts'),
    import('#shared/checks/draft-context.ts'),
    import('#shared/checks/outcome.ts'),
    import('#shared/review/workflow/content-hash.ts'),
    desk.call('settings.read', {}),
    desk.call('rules.read', {}),
    import('#shared/checks/house/counting.ts'),
  ])
  const article = readArticle(draft, id)
  const own = readHouseFile(text)
  const shared = newsroom === null ? null : readHouseFile(newsroom.text)
  const report = boundedCheck(new Checker(), article, {
    settings: settings.checks,
    publisher: settings.publisher,
    labels: settings.label,
    ...checkedWith(draft),
    house: new HouseRules(countingRules(own.rules, shared?.rules ?? [])),
  })
  const role = settings.profile?.role ?? null
  const revisions = { house: houseRevision(own), newsroomHouse: shared && houseRevision(shared) }
  return {
    hash: await contentHash(article),
    checked: outcomeOf(report, { settings: settings.checks, role, ...revisions }),
  }
}
