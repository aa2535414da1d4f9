import type { Reading } from '#shared/api/contract.ts'
import type { SourceId } from '#shared/formats/sources.ts'
import type { LeftOut } from '#shared/import/left-out.ts'
import type { Settings } from '#shared/settings/settings.ts'
import type { ArrivedBytes, ArrivedText } from './arrived-text.ts'
import type { ExtentKind } from './extent.ts'
import type { PageImages } from './page-images.ts'

/** What reading a file depends on besides the file. */
export interface ReadContext {
  /** YYYY-MM-DD, the day on which it is read. */
  readonly today: string
  /** YYYY-MM-DD: the reference day for its dates, if a person gave one. */
  readonly referenceDate: string | null
  readonly settings: Settings
}

/** What a reader makes of a story; later steps cut or refuse what a draft cannot hold. */
export type StoryRead = Pick<Reading, 'article' | 'review' | 'notes' | 'leftOut'> &
  Partial<Pick<Reading, 'lines' | 'base'>>

/**
 * A story in a file. It is read on request, so that an unreadable one does not affect the others.
 */
export interface FoundStory {
  /** Its headline or number, for messages. */
  readonly title: string
  /** @throws LedeError for what cannot be read */
  read(images: PageImages): StoryRead | Promise<StoryRead>
}

/** The stories in a file, in order, and what of the file belongs to none of them. */
export interface FoundStories {
  readonly stories: readonly FoundStory[]
  readonly leftOut?: readonly LeftOut[]
}

/**
 * Finds the stories in a file of a format. There may be more than will be read.
 *
 *
 * @throws LedeError if the file is not of the format, is damaged, or has no story
 */
export type Read<Arrived> = (file: Arrived, context: ReadContext) => FoundStories | Promise<FoundStories>

/** A reader of text, whose encoding is already decoded. */
export interface TextReader {
  readonly id: SourceId
  readonly takes: 'text'
  /** Which of a text's parts are counted before it is read. */
  readonly extent: ExtentKind
  /** Whether a text is of the format. Readers are asked in the order of their list. */
  recognises(file: ArrivedText): boolean
  /** Loads the code that reads it, only when needed: commands have to start at once. */
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

/** The single story of a file. */
export function oneStory(read: FoundStory['read']): FoundStories {
  return { stories: [{ title: '', read }] }
}
