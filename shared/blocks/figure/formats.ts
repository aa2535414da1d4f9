import type { PhrasingContent } from 'mdast'
import type { BodyNode } from '#shared/article/body.ts'
import { mediaTypeOf } from '#shared/formats/agency/pictures.ts'
import { paragraph } from '#shared/formats/markdown/blocks.ts'
import { phrasing } from '#shared/formats/markdown/inline.ts'
import { inline, type NitfPlace } from '#shared/formats/nitf/markup.ts'
import { drawFigure } from '#shared/formats/pdf/picture.ts'
import { empty, group } from '#shared/formats/xml.ts'
import { element, textElement } from '#shared/publish/escape.ts'
import { figureOf } from '#shared/publish/figure.ts'
import type { BlockInFormats, Markdown, MarkdownBlock } from '../writing.ts'
import { figureDocx, figureOdt } from './office.ts'

export const figure = {
  figure: { markdown, nitf, docx: figureDocx, odt: figureOdt, pdf: drawFigure },
} satisfies BlockInFormats

/**
 * A picture with its caption and credit below it: a picture in Markdown has only alternative text.
 */
function markdown(node: BodyNode, { images, leadFigure }: Markdown): MarkdownBlock[] {
  const said = figureOf(node)
  if (said === null) return []
  const file = images?.(said, node === leadFigure)?.whole.at(-1)
  const url = file?.address ?? `urn:sha-256:${said.asset}`
  const credit: PhrasingContent[] =
    said.credit === null ? [] : [{ type: 'emphasis', children: [{ type: 'text', value: said.credit }] }]
  const caption = phrasing(node)
  const gap: PhrasingContent[] = caption.length > 0 && credit.length > 0 ? [{ type: 'text', value: ' ' }] : []
  return [
    { type: 'paragraph', children: [{ type: 'image', url, alt: said.alt }] },
    ...paragraph([...caption, ...gap, ...credit]),
  ]
}

function nitf(node: BodyNode, { images, leadFigure }: NitfPlace): string {
  const said = figureOf(node)
  if (said === null) return ''
  const file = images?.(said, node === leadFigure)?.whole.at(-1)
  const caption = inline(node)
  return group(
    'media',
    { 'media-type': 'image', class: said.lead ? 'lead' : null },
    empty('media-reference', {
      source: file?.address ?? `urn:sha-256:${said.asset}`,
      name: said.asset,
      'mime-type': file === undefined ? null : mediaTypeOf(file),
      width: file?.width ?? said.width,
      height: file?.height ?? said.height,
      'alternate-text': said.alt,
      'source-credit': said.source,
    }),
    caption === '' ? '' : element('media-caption', {}, element('p', {}, caption)),
    said.credit === null ? '' : textElement('media-producer', {}, said.credit),
  )
}
