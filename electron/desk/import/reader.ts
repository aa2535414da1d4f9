import type { Reading } from '#shared/api/contract.ts'
import type { SourceId } from '#shared/formats/sources.ts'
import type { LeftOut } from '#shared/import/left-out.ts'
import type { Settings } from '#shared/settings/settings.ts'
import type { ArrivedBytes, ArrivedText } from './arrived.ts'
import type { ExtentKind } from './extent.ts'
import type { PageImages } from './page-images.ts'

/** What reading a file depends on beside the file. */
export interface ReadContext {
  /** YYYY-MM-DD, the day on which it is read. */
  readonly today: string
  /** YYYY-MM-DD: the day from which its dates count, where somebody said one. */
  readonly referenceDate: string | null
  readonly settings: Settings
}

/** What a reader makes of a story; what a draft cannot hold is cut or refused after it. */
export type StoryRead = Pick<Reading, 'article' | 'review' | 'notes' | 'leftOut'> &
  Partial<Pick<Reading, 'lines' | 'base'>>

/**
 * A story in a file. It is read when it is asked for, so that one that cannot be read does not hold
 * the others.
 */
export interface FoundStory {
  /** Its headline or number, to tell it by. */
  readonly title: string
  /** @throws LedeError for what cannot be read */
  read(images: PageImages): StoryRead | Promise<StoryRead>
}

/** The stories in a file, in their order, and what of the file is in none of them. */
export interface FoundStories {
  readonly stories: readonly FoundStory[]
  readonly leftOut?: readonly LeftOut[]
}

/**
 * Finds the stories in a file of a format. What is found may be more than is read.
 *
 * @throws LedeError where it is no file of the format, is damaged, or has no story
 */
export type Read<Arrived> = (file: Arrived, context: ReadContext) => FoundStories | Promise<FoundStories>

/** A reader of what is text, once its encoding is known. */
export interface TextReader {
  readonly id: SourceId
  readonly takes: 'text'
  /** What of a text is counted before it is read. */
  readonly extent: ExtentKind
  /** Whether a text is of the format. Readers are asked in the order of their list. */
  recognises(file: ArrivedText): boolean
  /** Loads what reads it, which is read only when it is needed: commands have to start at once. */
  load(): Promise<{ read: Read<ArrivedText> }>
}

/** A reader of bytes. */
export interface BytesReader {
  readonly id: SourceId
  readonly takes: 'bytes'
  recognises(file: ArrivedBytes): boolean
  load(): Promise<{ read: Read<ArrivedBytes> }>
}

export type Reader = TextReader | BytesReader

/** The one story of a file that holds no more. */
export function oneStory(read: FoundStory['read']): FoundStories {
  return { stories: [{ title: '', read }] }
}
