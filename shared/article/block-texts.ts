import { hasKey } from '#shared/has-key.ts'

/**
 * What blocks say besides their words, each on one line or a few, by the name of the block:
 * attributes that somebody has written.
 */
export const blockTexts = {
  figure: ['alt', 'credit', 'source'],
  table: ['caption'],
  pullQuote: ['attribution'],
  linkCard: ['title', 'description', 'site'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type BlockText = (typeof blockTexts)[keyof typeof blockTexts][number]

/** The names of all of them. */
export const blockTextNames: readonly BlockText[] = Object.values(blockTexts).flat()

/** The texts that a block carries, of those that say something, in the order of `blockTexts`. */
export function textsOfBlock(
  block: string,
  attributes: Readonly<Record<string, unknown>> | undefined,
): { name: BlockText; text: string }[] {
  const names: readonly BlockText[] = hasKey(blockTexts, block) ? blockTexts[block] : []
  return names.flatMap((name) => {
    const text = attributes?.[name]
    return typeof text === 'string' && text !== '' ? { name, text } : []
  })
}
