import { onlyStory, readAll } from '../reading.ts'

/** Reads a text in Markdown on a fixed day. */
export async function readMd(text: string, name = 'story.md') {
  return onlyStory(await readAll(text, name))
}
