import type { BodyNode } from '#shared/article/body.ts'
import { inFormats } from '#shared/blocks/formats.ts'
import { leadFigureIn } from '#shared/publish/figure.ts'
import type { ImageSource } from '#shared/publish/images.ts'
import { leadOf } from '#shared/publish/lead.ts'
import { withNoteNames } from '#shared/publish/note-links.ts'
import type { NitfPlace } from './markup.ts'

/**
 * A tidy body as the blocks of NITF's `body.content`. Headings are `hl2`, with their level as
 * class.
 */
export function nitfBody(tidy: BodyNode, images: ImageSource | undefined): string[] {
  const body = withNoteNames(tidy)
  const place = { isInside: false, lead: leadOf(body), leadFigure: leadFigureIn(body), images }
  return (body.content ?? []).map((block) => written(block, place))
}

function written(node: BodyNode, place: NitfPlace): string {
  const children = (around: BodyNode) =>
    (around.content ?? []).map((child) => written(child, { ...place, isInside: true }))
  return inFormats(node.type)?.nitf?.(node, { ...place, children }) ?? ''
}
