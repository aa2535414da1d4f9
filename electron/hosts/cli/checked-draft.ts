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
    { outcomeOf },
    { contentHash },
    settings,
    { text },
  ] = await Promise.all([
    import('#desk/check/bounded.ts'),
    import('#shared/article/draft.ts'),
    import('#shared/checks/checker.ts'),
    import('#shared/checks/house/file.ts'),
    import('#shared/checks/house/house-rules.ts'),
    import('#shared/checks/of-draft.ts'),
    import('#shared/checks/outcome.ts'),
    import('#shared/review/workflow/content-hash.ts'),
    desk.call('settings.read', {}),
    desk.call('rules.read', {}),
  ])
  const article = readArticle(draft, id)
  const { revision, rules } = readHouseFile(text)
  const report = boundedCheck(new Checker(), article, {
    settings: settings.checks,
    publisher: settings.publisher,
    labels: settings.label,
    ...checkedWith(draft),
    house: new HouseRules(rules),
  })
  const role = settings.profile?.role ?? null
  const house = rules.length === 0 ? null : revision
  return { hash: await contentHash(article), checked: outcomeOf(report, { settings: settings.checks, role, house }) }
}
