import type { NewsroomClient } from '#shared/newsroom/connect.ts'
import { schemaVersion } from '#shared/schema/index.ts'
import { withUpdate } from './durable.ts'
import type { StoryRecord } from './records.ts'

/**
 * Files a draft, all of it, as a new story to the desk in its record. @throws LedeError
 * `newsroom.filed` if there is one already, and what the newsroom says
 */
export async function fileDraft(
  client: NewsroomClient,
  story: string,
  record: StoryRecord,
  update: Uint8Array<ArrayBuffer>,
): Promise<null> {
  const about = { story, desk: record.desk, act: crypto.randomUUID(), schema: schemaVersion }
  const { seq } = await client.call('file', { ...about, update })
  record.cursor = seq
  record.durable = withUpdate(record.durable, update)
  return null
}
