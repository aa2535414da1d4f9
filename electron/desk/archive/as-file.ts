import { ArchiveTally, type ReportedKind } from '#shared/import/archive-report.ts'
import { type LeftOut, type LeftOutKind, LeftOuts } from '#shared/import/left-out.ts'
import { mostStories } from '#shared/import/most-stories.ts'
import type { ArrivedText } from '../import/arrived-text.ts'
import type { FoundStories, FoundStory, Read, ReadContext } from '../import/reader.ts'
import type { ArchiveFiles } from './files.ts'
import { readGhost } from './ghost/read.ts'
import { itemOf, storyRead } from './read.ts'
import type { ArchiveStory, Found, StoryFile } from './story.ts'
import { readWxr } from './wxr/read.ts'

/**
 * How entries of an archive's report appear in the report on a file; those without a counterpart
 * are omitted.
 */
const asLeftOut: Readonly<Partial<Record<ReportedKind, LeftOutKind>>> = {
  type: 'stories',
  trashed: 'stories',
  cut: 'part',
  shortcode: 'element',
  block: 'element',
}

/**
 * An export of WordPress or Ghost as an ordinary file of several stories, for conversion or
 * dropping it on a window. Its pictures are not included.
 */
function reading(read: (files: ArchiveFiles, own: readonly string[], tally: ArchiveTally) => AsyncIterable<Found>): {
  read: Read<ArrivedText>
} {
  return {
    async read({ name, text }, context): Promise<FoundStories> {
      const tally = new ArchiveTally()
      const stories: FoundStory[] = []
      for await (const found of read(inMemory(name, text), context.settings.categories, tally)) {
        if (!('story' in found)) continue
        // Of stories beyond the limit only the title is kept.
        const { story } = found
        stories.push(stories.length < mostStories ? storyOf(story, context) : { title: story.place, read: beyond })
      }
      return { stories, leftOut: leftOutOf(tally) }
    },
  }
}

export const wxr = reading((files, own, tally) => readWxr(files, only(files), own, tally))
export const ghost = reading((files, own) => readGhost(files, only(files), own))

function storyOf(story: ArchiveStory, context: ReadContext): FoundStory {
  return {
    title: story.place,
    async read(images) {
      const tally = new ArchiveTally()
      const read = storyRead(await itemOf(story, tally), story.place, context, images)
      return { ...read, leftOut: [...read.leftOut, ...leftOutOf(tally)] }
    },
  }
}

function beyond(): never {
  throw new RangeError('so many stories are not read')
}

function leftOutOf(tally: ArchiveTally): LeftOut[] {
  const leftOut = new LeftOuts()
  for (const { kind, what, count } of tally.report().told) {
    const as = asLeftOut[kind]
    if (as !== undefined) leftOut.add(as, what, count)
  }
  return leftOut.list()
}

/** A text as the one file of an archive. */
function inMemory(name: string, text: string): ArchiveFiles {
  const bytes = new TextEncoder().encode(text.replace(/^(\s*<\?xml\b[^>]*?)\s+encoding\s*=\s*["'][^"']*["']/i, '$1'))
  return {
    name,
    files: [{ path: name, size: bytes.length }],
    read: async () => bytes,
    async *stream() {
      yield bytes
    },
    close() {},
  }
}

function only({ files }: ArchiveFiles): StoryFile {
  const [file] = files
  if (file === undefined) throw new RangeError('an archive in memory has one file')
  return { ...file, isOnly: true }
}
