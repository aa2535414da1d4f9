import { words as english } from './en/words.ts'
import { partOf } from './part.ts'

export type Words = {
  readonly [Chapter in keyof typeof english]: Readonly<Record<keyof (typeof english)[Chapter], string>>
}

/** What Lede says wherever it runs: errors, problems, commands, keys, what happened to a story. */
export const words = partOf<Words>(english, async (language) => {
  const loaded: { words: Words } = await import(`./${language}/words.ts`)
  return loaded.words
})
