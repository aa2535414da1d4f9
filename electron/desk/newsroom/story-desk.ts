import type { StoryRecord } from './records.ts'
import type { Taking } from './taking.ts'

/** What a story in the newsroom needs from its desk. */
export interface StoryDesk extends Taking {
  now(): number
  keep(id: string, record: StoryRecord): void
  /** What a window shows of the story has changed. */
  onChanged(id: string): void
}
