import type { BodyNode } from '#shared/article/body.ts'
import { pathOf } from '#shared/import/page-images.ts'
import { onOneLine, printable } from '#shared/publish/printable.ts'
import type { PageImages } from '../page-images.ts'

/** A picture that an item refers to and its text does not show. */
export interface NamedPicture {
  /** Where its file is; null if the item does not say. */
  readonly address: string | null
  readonly caption: string | null
  readonly credit: string | null
  readonly alt: string | null
}

/** Whose a picture is: who took it, and for whom. */
export function creditOf(by: string | null, holder: string | null): string | null {
  if (by === null || holder === null) return by ?? holder
  return by.toLowerCase().includes(holder.toLowerCase()) ? by : `${by}/${holder}`
}

/** The largest of some files of a picture. */
export function largest<File extends { readonly width: number }>(files: readonly File[]): File | undefined {
  return files.toSorted((one, other) => other.width - one.width)[0]
}

/** The beginning of a caption by which it is known again. */
const known = 60

/** Of an item's pictures those that its text does not show itself, by their files and captions. */
export function notShownIn(html: string | null, pictures: readonly NamedPicture[]): readonly NamedPicture[] {
  const isIn = (words: string) => words !== '' && html?.includes(words) === true
  return pictures.filter(
    ({ address, caption }) =>
      !isIn(fileOf(address ?? '')) && !((caption?.length ?? 0) > 20 && isIn(caption?.slice(0, known) ?? '')),
  )
}

/**
 * A body with those pictures whose files came with the item: the first above the text, the others
 * below. `missing`: the captions of those that did not.
 */
export function withPictures(
  body: BodyNode,
  pictures: readonly NamedPicture[],
  images: PageImages,
): { body: BodyNode; missing: string[] } {
  const figures: BodyNode[] = []
  const missing: string[] = []
  for (const { address, caption, credit, alt } of pictures) {
    const image = address === null ? null : images.offer(fileOf(address))
    const words = line(caption)
    if (image === null) {
      missing.push(words)
      continue
    }
    figures.push({
      type: 'figure',
      attrs: {
        asset: image.hash,
        alt: line(alt),
        credit: line(credit) || null,
        source: null,
        ...{ focusX: 0.5, focusY: 0.5, width: image.width, height: image.height, lead: false },
      },
      ...(words === '' ? {} : { content: [{ type: 'text', text: words }] }),
    })
  }
  const [first, ...others] = figures
  if (first === undefined) return { body, missing }
  return { body: { ...body, content: [first, ...(body.content ?? []), ...others] }, missing }
}

/** Nothing is fetched: of an address on the web, a file of its name may have come along. */
function fileOf(address: string): string {
  return URL.canParse(address) ? (pathOf(address).split('/').at(-1) ?? '') : address
}

function line(text: string | null): string {
  return text === null ? '' : onOneLine(printable(text))
}
