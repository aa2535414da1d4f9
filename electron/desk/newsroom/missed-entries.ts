import type { NewsroomClient } from '#shared/newsroom/connect.ts'
import type { Entry } from '#shared/newsroom/entry.ts'

/**
 * All rows of a story after one, and the desk where it is now. @throws LedeError what the newsroom
 * says
 */
export async function missedEntries(
  client: NewsroomClient,
  story: string,
  after: number,
): Promise<{ desk: string; entries: Entry[] }> {
  const entries: Entry[] = []
  for (;;) {
    const page = await client.call('entries', { story, after: entries.at(-1)?.seq ?? after })
    entries.push(...page.entries)
    if (!page.more || page.entries.length === 0) return { desk: page.desk, entries }
  }
}
