import { storyOfItem } from '../agency/story.ts'
import type { ArrivedText } from '../arrived-text.ts'
import { readMarkdown } from '../markdown/read.ts'
import type { Read } from '../reader.ts'

/** Markdown, with or without front matter: one story in each file. */
export const read: Read<ArrivedText> = ({ name, text }, context) => ({
  stories: [storyOfItem(readMarkdown(text, name), name, context)],
})
