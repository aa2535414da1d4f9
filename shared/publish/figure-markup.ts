import type { BodyNode } from '#shared/article/body.ts'
import { centre } from '#shared/asset/geometry.ts'
import { sourceTypeAddress } from '#shared/label/terms.ts'
import { pictureWords } from '#shared/label/words.ts'
import { element, startTag, textElement } from './escape.ts'
import { figureOf } from './figure.ts'
import type { ImageFiles } from './images.ts'
import { labelAttribute } from './markup-fields.ts'
import { pictureTermOf, sourceTypeOf } from './picture-facts.ts'

/** The width of a page's images: that of its column (page-style.ts), or a phone's whole width. */
const sizes = '(min-width: 44rem) 42rem, 100vw'

/**
 * A tidy figure as HTML: its image in the available sizes, its caption (HTML already) and credit,
 * in `data-` attributes what else is needed to read it back, and a label if its file says that a
 * generator had a part in it. `files` is null if there is no image to show. The first image on a
 * page is loaded at once, the others when scrolled to.
 */
export function figureMarkup(
  node: BodyNode,
  caption: string,
  files: ImageFiles | null,
  { isFirst, label }: { isFirst: boolean; label: PictureLabel },
): string {
  const figure = figureOf(node)
  if (figure === null) return ''
  const { asset, alt, credit, source, focus, width, height, lead } = figure
  const image = files === null ? '' : imageMarkup(files, alt, isFirst)
  const said = [
    caption === '' ? '' : element('span', { class: captionClass }, caption),
    credit === null ? '' : textElement('span', { class: creditClass }, credit),
    labelMarkup(files, label),
  ].filter((part) => part !== '')
  const sourceType = sourceTypeOf(files?.facts)
  const attributes = {
    'data-asset': asset,
    'data-alt': image === '' ? alt : null,
    'data-source': source,
    'data-focus-x': focus.x === centre.x ? null : focus.x,
    'data-focus-y': focus.y === centre.y ? null : focus.y,
    'data-width': width,
    'data-height': height,
    'data-lead': lead ? 'true' : null,
    [labelAttribute]: sourceType === null ? null : sourceTypeAddress(sourceType),
  }
  return element('figure', attributes, image + (said.length === 0 ? '' : element('figcaption', {}, said.join(' '))))
}

/** The language in which captions say that a generator made or changed a picture, if they do. */
export interface PictureLabel {
  readonly language: string
  readonly isShown: boolean
}

function labelMarkup(files: ImageFiles | null, { language: tag, isShown }: PictureLabel): string {
  const term = pictureTermOf(files?.facts)
  if (term === null || !isShown) return ''
  const { text, language } = pictureWords(term, tag)
  return textElement('span', { class: 'label', lang: language }, text)
}

/** The classes of the texts of a page's figures, by which they are read back. */
export const captionClass = 'caption'
export const creditClass = 'credit'

function imageMarkup({ whole }: ImageFiles, alt: string, isFirst: boolean): string {
  const largest = whole.at(-1)
  if (largest === undefined) return ''
  const several = whole.length > 1
  return startTag('img', {
    src: largest.address,
    srcset: several ? whole.map(({ address, width }) => `${address} ${width}w`).join(', ') : null,
    sizes: several ? sizes : null,
    width: largest.width,
    height: largest.height,
    alt,
    loading: isFirst ? null : 'lazy',
    decoding: 'async',
  })
}
