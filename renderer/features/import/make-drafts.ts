import { t } from 'i18next'
import { desk } from '#renderer/api/desk.ts'
import { sayError, sayNews } from '#renderer/state/notices.ts'
import { openTab } from '#renderer/tabs/tabs.ts'
import type { Reading } from '#shared/api/contract.ts'

/** The most drafts that are opened as tabs; the library has them all. */
const mostTabs = 10

/** A story that becomes a draft, with its review. */
export type Story = Pick<Reading, 'article' | 'review'>

/**
 * Makes drafts from stories and opens the first of them as tabs. A failure is reported and does not
 * stop the others. `goOn` is asked before each story, with the number done so far. Returns for each
 * story that was tried whether it became a draft.
 */
export async function makeDrafts(
  stories: readonly Story[],
  goOn: (done: number) => boolean = () => true,
): Promise<boolean[]> {
  const made: string[] = []
  const isMade: boolean[] = []
  for (const { article, review } of stories) {
    if (!goOn(isMade.length)) break
    try {
      const { id } = await desk.call('drafts.create', { article, review })
      made.push(id)
      isMade.push(true)
    } catch (error) {
      sayError(error)
      isMade.push(false)
    }
  }
  // The first one should be in front, so it is opened last.
  const shown = made.slice(0, mostTabs)
  for (const id of shown) openTab(id)
  if (shown[0] !== undefined) openTab(shown[0])
  if (made.length > 1) sayNews(t('import:made', { count: made.length }))
  return isMade
}
