import type { BodyNode } from '#shared/article/body.ts'
import { directionIn, textWithin } from '#shared/article/direction.ts'
import type { Direction } from '#shared/article/language.ts'
import type { HeadingLevel } from '#shared/blocks/paragraph/heading-level.ts'
import { published } from '#shared/blocks/published.ts'
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

/** What a body's story says beside it. */
interface Story {
  readonly dateline: { readonly text: string | null }
  readonly language: string
  readonly direction: Direction
}

/**
 * A tidy body (`tidyBody`) as HTML, one block a line.
 *
 * The dateline, where there is one, is run into the first paragraph of running text at the top
 * level as `<span class="dateline">`, else stands in a `<p class="filed">` of its own before
 * everything. Headings are printed without gaps, as HTML's outline asks: one that skips a level, or
 * has no text, carries its own level as `data-level`. A note's mark and the note link to each
 * other. A block that runs in another direction than what is around it says so in `dir`.
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
 * Which of a body's figures comes first, and which stands for the story, is known to this alone.
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
  // The level of the heading printed last; the headline is the page's first level.
  let outline = 1
  // The direction of what is around the block.
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
    turned(node, (dir) => published(node.type)?.html?.(node, markup, dir) ?? '')
  return serialise
}
