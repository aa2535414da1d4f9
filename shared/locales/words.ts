import { words as english } from './en/words.ts'
import { partOf } from './part.ts'
import type { Same } from './same.ts'

/** What is said, in the shape of the English chapters. */
export type Words = Same<typeof english>

/** What Lede says wherever it runs: errors, problems, commands, keys, what happened to a story. */
export const words = partOf<Words>(english, async (language) => {
  const loaded: { words: Words } = await import(`./${language}/words.ts`)
  return loaded.words
})
