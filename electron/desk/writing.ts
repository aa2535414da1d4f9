import type { BodyNode } from '#shared/article/body.ts'
import type { Written } from '#shared/formats/format.ts'
import type { FormatId } from '#shared/formats/formats.ts'
import type { Threads } from './threads/threads.ts'
import type { StoryToWrite, WritingOptions } from './write-story.ts'

/**
 * From this many characters on, stories are written in a thread: typesetting 3,000 words takes the
 * thread that saves some 30 ms, a book half a second. A thread takes a second to start.
 */
const inThreadFrom = 20_000
/** The cost of a node besides its text, in characters. */
const perNode = 20

/** Writes stories as files: long ones in a thread, so that saving does not wait. */
export interface Writing {
  /** @throws LedeError `export.tooMuch` */
  one(format: FormatId, story: StoryToWrite, options: WritingOptions, caller: object): Promise<Written>
  /** @throws LedeError `export.tooMuch` */
  several(format: FormatId, stories: readonly StoryToWrite[], options: WritingOptions, caller: object): Promise<Written>
}

export function writingIn(threads: Threads): Writing {
  // Loaded on first use: a desk has to start at once.
  const here = () => import('./write-story.ts')
  return {
    one: async (format, story, options, caller) =>
      isLong([story])
        ? threads.run('writeStory', [format, story, options], { caller })
        : (await here()).writeStory(format, story, options),
    several: async (format, stories, options, caller) =>
      isLong(stories)
        ? threads.run('writeStories', [format, stories, options], { caller })
        : (await here()).writeStories(format, stories, options),
  }
}

function isLong(stories: readonly StoryToWrite[]): boolean {
  return stories.reduce((sum, { article }) => sum + extentOf(article.body), 0) > inThreadFrom
}

function extentOf({ text = '', content = [] }: BodyNode): number {
  return content.reduce((sum, node) => sum + extentOf(node), text.length + perNode)
}
