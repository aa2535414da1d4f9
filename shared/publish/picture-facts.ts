import type { BodyNode } from '#shared/article/body.ts'
import { type DigitalSourceType, type PictureFacts, sourceTypesOf } from '#shared/asset/picture-facts.ts'
import type { LabelSettings } from '#shared/label/settings.ts'
import { type LabelTerm, labelTerms } from '#shared/label/terms.ts'
import { pictureWords } from '#shared/label/words.ts'
import { figureOf, figuresIn } from './figure.ts'
import type { ImageSource } from './images.ts'
import type { Pictures } from './pictures.ts'

/** The metadata of a story's pictures, by the pictures' hashes. */
export type FactsByHash = ReadonlyMap<string, PictureFacts>

/** The metadata of the pictures of a body; empty for one that cannot be read. */
export async function pictureFactsIn(
  body: BodyNode,
  factsOf: (hash: string) => Promise<PictureFacts | null>,
): Promise<FactsByHash> {
  const hashes = new Set(figuresIn(body).flatMap((node) => figureOf(node)?.asset ?? []))
  const known = await Promise.all(
    [...hashes].map(async (hash) => [hash, await factsOf(hash).catch(() => null)] as const),
  )
  return new Map(known.flatMap(([hash, facts]) => (facts === null ? [] : [[hash, facts] as const])))
}

/** The same images, each with its metadata. */
export function imagesWithFacts(images: ImageSource, facts: FactsByHash): ImageSource {
  return (figure, isLead) => {
    const files = images(figure, isLead)
    const said = facts.get(figure.asset)
    return files === null || said === undefined ? files : { ...files, facts: said }
  }
}

/**
 * How a picture came about according to its file: its metadata, else its Content Credentials; a
 * generator's part in it takes precedence. Null if the file says nothing.
 */
export function sourceTypeOf(facts: PictureFacts | undefined): DigitalSourceType | null {
  if (facts === undefined) return null
  const types = sourceTypesOf(facts)
  return pictureTermOf(facts) ?? types[0] ?? null
}

/** The label for a generator's part in a picture; null if it has none. */
export function pictureTermOf(facts: PictureFacts | undefined): LabelTerm | null {
  const types = facts === undefined ? [] : sourceTypesOf(facts)
  return labelTerms.toReversed().find((term) => types.includes(term)) ?? null
}

/**
 * The images for a file that contains them, each with the label of its caption, in the article's
 * language, if the newsroom wants captions to have labels.
 */
export function labelledPictures(
  pictures: Pictures,
  facts: FactsByHash,
  { language, captions }: Pick<LabelSettings, 'captions'> & { language: string },
): Pictures {
  if (!captions) return pictures
  return new Map(
    [...pictures].map(([hash, picture]) => {
      const term = pictureTermOf(facts.get(hash))
      return [hash, term === null ? picture : { ...picture, label: pictureWords(term, language).text }]
    }),
  )
}
