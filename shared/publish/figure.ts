import type { BodyNode } from '#shared/article/body.ts'
import type { Focus } from '#shared/asset/geometry.ts'
import { focusOf, isAssetName, pixelsOf } from '#shared/blocks/figure/values.ts'
import { onOneLine, printableField } from './printable.ts'

/**
 * An image of a story, as its figure says it. `asset`: the image's hash; width and height in
 * pixels, null where they are not known.
 */
export interface PublishedFigure {
  asset: string
  alt: string
  credit: string | null
  source: string | null
  focus: Focus
  width: number | null
  height: number | null
  lead: boolean
}

/** What a figure says, as it is printed; null where it names no image. */
export function figureOf({ attrs = {} }: BodyNode): PublishedFigure | null {
  if (!isAssetName(attrs.asset)) return null
  return {
    asset: attrs.asset,
    alt: textIn(attrs.alt) ?? '',
    credit: textIn(attrs.credit),
    source: textIn(attrs.source),
    focus: { x: focusOf(attrs.focusX), y: focusOf(attrs.focusY) },
    width: pixelsOf(attrs.width),
    height: pixelsOf(attrs.height),
    lead: attrs.lead === true,
  }
}

/** The figures of a body in their order, those without an image as well. */
export function figuresIn(body: BodyNode): BodyNode[] {
  return (body.content ?? []).flatMap((node) => (node.type === 'figure' ? [node] : figuresIn(node)))
}

/**
 * The figure whose image stands for the story: the first that is marked as its lead, else the first
 * there is.
 */
export function leadFigureIn(body: BodyNode): BodyNode | undefined {
  const figures = figuresIn(body).filter((node) => figureOf(node) !== null)
  return figures.find(({ attrs }) => attrs?.lead === true) ?? figures[0]
}

/**
 * A figure's attributes in the one form in which they are published; null where it names no image.
 */
export function tidyFigureAttributes(node: BodyNode): Record<string, unknown> | null {
  const figure = figureOf(node)
  if (figure === null) return null
  const { focus, ...attributes } = figure
  return { ...attributes, focusX: focus.x, focusY: focus.y }
}

/** Of several figures that are marked as the lead, only the first is. */
export function withOneLead(body: BodyNode): BodyNode {
  let found = false
  const visit = (node: BodyNode): BodyNode => {
    if (node.type === 'figure' && node.attrs?.lead === true) {
      if (found) return { ...node, attrs: { ...node.attrs, lead: false } }
      found = true
    }
    return node.content === undefined ? node : { ...node, content: node.content.map(visit) }
  }
  return visit(body)
}

function textIn(value: unknown): string | null {
  const text = typeof value === 'string' ? printableField(value) : null
  return text === null ? null : onOneLine(text)
}
