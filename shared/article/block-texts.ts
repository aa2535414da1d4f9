import { type BlockNodeName, traits } from '#shared/blocks/traits.ts'
import { hasKey } from '#shared/has-key.ts'

/**
 * The name of a text that a block has besides its content: an attribute that somebody has written,
 * of one line or a few.
 */
export type BlockText = Extract<(typeof traits)[BlockNodeName], { texts: readonly string[] }>['texts'][number]

/** The names of all such texts. */
export const blockTextNames: readonly BlockText[] = Object.values(traits).flatMap(textNames)

function textNames(node: (typeof traits)[BlockNodeName]): readonly BlockText[] {
  return 'texts' in node ? node.texts : []
}

/** The texts of a block that are not empty, in the order of its traits. */
export function textsOfBlock(
  block: string,
  attributes: Readonly<Record<string, unknown>> | undefined,
): { name: BlockText; text: string }[] {
  const names = hasKey(traits, block) ? textNames(traits[block]) : []
  return names.flatMap((name) => {
    const text = attributes?.[name]
    return typeof text === 'string' && text !== '' ? { name, text } : []
  })
}
