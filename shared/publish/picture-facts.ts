import type { BodyNode } from '#shared/article/body.ts'
import { type DigitalSourceType, type PictureFacts, sourceTypesOf } from '#shared/asset/picture-facts.ts'
import type { LabelSettings } from '#shared/label/settings.ts'
import { type LabelTerm, labelTerms } from '#shared/label/terms.ts'
import { pictureWords } from '#shared/label/words.ts'
import { figureOf, figuresIn } from './figure.ts'
import type { ImageSource } from './images.ts'
import type { Pictures } from './pictures.ts'

/** What the files of a story's pictures say, by the pictures' hashes. */
export type FactsByHash = ReadonlyMap<string, PictureFacts>

/** What the files of the pictures of a body say; of one that cannot be read, nothing. */
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

/** The same images, each with what its file says. */
export function imagesWithFacts(images: ImageSource, facts: FactsByHash): ImageSource {
  return (figure, isLead) => {
    const files = images(figure, isLead)
    const said = facts.get(figure.asset)
    return files === null || said === undefined ? files : { ...files, facts: said }
  }
}

/**
 * How a picture came about, as its file says it: by its metadata, else by what its Content
 * Credentials claim; a generator's part in it counts before anything else. Null where nothing is
 * said.
 */
export function sourceTypeOf(facts: PictureFacts | undefined): DigitalSourceType | null {
  if (facts === undefined) return null
  const types = sourceTypesOf(facts)
  return pictureTermOf(facts) ?? types[0] ?? null
}

/** What readers are to be told of a generator's part in a picture; null where it has none. */
export function pictureTermOf(facts: PictureFacts | undefined): LabelTerm | null {
  const types = facts === undefined ? [] : sourceTypesOf(facts)
  return labelTerms.toReversed().find((term) => types.includes(term)) ?? null
}

/**
 * The images for a file that holds them, each with what its caption says of a generator's part in
 * it: in the article's language, where the newsroom wants captions to say so.
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
