import type { BodyNode } from '#shared/article/body.ts'
import { directionIn, textWithin } from '#shared/article/direction.ts'
import type { Direction } from '#shared/article/language.ts'
import type { HeadingLevel } from '#shared/blocks/paragraph/heading-level.ts'
import { publishedNode } from '#shared/blocks/published.ts'
import type { Markup } from '#shared/blocks/writing.ts'
import { usualLabel } from '#shared/label/settings.ts'
import { element, textElement } from './escape.ts'
import { figureOf, leadFigureIn } from './figure.ts'
import { figureMarkup, type PictureLabel } from './figure-markup.ts'
import type { ImageSource } from './images.ts'
import { inlineHtml } from './inline-html.ts'
import { hasText, leadOf } from './lead.ts'
import { levelAttribute } from './markup-fields.ts'
import { withNoteNames } from './note-links.ts'
import type { PublishOptions } from './options.ts'

/** The context of a body in its story. */
interface Story {
  readonly dateline: { readonly text: string | null }
  readonly language: string
  readonly direction: Direction
}

/**
 * A tidy body (`tidyBody`) as HTML, one block on each line.
 *
 * The dateline, if there is one, is run into the first paragraph of running text at the top level
 * as `<span class="dateline">`, else is in a `<p class="filed">` of its own at the beginning.
 * Headings are printed without gaps, as HTML's outline requires: one that skips a level, or is
 * empty, has its own level in `data-level`. A note's reference and the note link to each other. A
 * block whose direction differs from its surroundings has a `dir`.
 */
export function serialiseBody(
  tidy: BodyNode,
  { dateline, language, direction }: Story,
  { images, label = usualLabel }: Pick<PublishOptions, 'images' | 'label'> = {},
): string {
  const body = withNoteNames(tidy)
  const blocks = body.content ?? []
  const span = dateline.text === null ? '' : textElement('span', { class: 'dateline' }, dateline.text)
  const lead = leadOf(body)
  const block = blockSerialiser({
    language,
    direction,
    prefix: (node) => (span !== '' && node === lead ? `${span} ` : ''),
    figure: figureSerialiser(body, images, { language, isShown: label.captions }),
  })
  const alone = span !== '' && lead === undefined ? [element('p', { class: 'filed' }, span)] : []
  return [...alone, ...blocks.map(block)].join('\n')
}

/**
 * Only this function knows which of a body's figures comes first, and which represents the story.
 */
function figureSerialiser(body: BodyNode, images: ImageSource | undefined, label: PictureLabel): Markup['figure'] {
  const lead = leadFigureIn(body)
  let isFirst = true
  return (node) => {
    const figure = figureOf(node)
    const files = figure === null ? null : (images?.(figure, node === lead) ?? null)
    const html = figureMarkup(node, inlineHtml(node), files, { isFirst, label })
    isFirst = false
    return html
  }
}

interface BlockOptions {
  readonly language: string
  readonly direction: Direction
  /** What is printed before the words of a paragraph. */
  prefix(paragraph: BodyNode): string
  readonly figure: Markup['figure']
}

function blockSerialiser({ language, direction, prefix, figure }: BlockOptions): (node: BodyNode) => string {
  // The level of the last printed heading; the headline is the page's first level.
  let outline = 1
  // The direction of the block's surroundings.
  let around = direction

  const turned = (node: BodyNode, write: (dir: Direction | null) => string): string => {
    const before = around
    around = directionIn(textWithin(node), before)
    const html = write(around === before ? null : around)
    around = before
    return html
  }

  const heading = (node: BodyNode, level: HeadingLevel, dir: Direction | null): string => {
    if (!hasText(node)) return element('p', { [levelAttribute]: level }, inlineHtml(node))
    outline = Math.min(level, outline + 1)
    return element(`h${outline}`, { [levelAttribute]: outline === level ? null : level, dir }, inlineHtml(node))
  }

  const markup: Markup = {
    language,
    children: (node) => (node.content ?? []).map(serialise).join('\n'),
    paragraph: (node, dir) => element('p', { dir }, prefix(node) + inlineHtml(node)),
    heading,
    figure,
  }

  const serialise = (node: BodyNode): string =>
    turned(node, (dir) => publishedNode(node.type)?.html?.(node, markup, dir) ?? '')
  return serialise
}
