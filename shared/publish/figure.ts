import type { BodyNode } from '#shared/article/body.ts'
import type { Focus } from '#shared/asset/geometry.ts'
import { focusOf, isAssetName, pixelsOf } from '#shared/blocks/figure/values.ts'
import { onOneLine, printableField } from './printable.ts'

/**
 * An image of a story, with what its figure says. `asset`: the image's hash; width and height in
 * pixels, null if unknown.
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

/** The content of a figure as it is printed; null if it names no image. */
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

/** The figures of a body in order, including those without an image. */
export function figuresIn(body: BodyNode): BodyNode[] {
  return (body.content ?? []).flatMap((node) => (node.type === 'figure' ? [node] : figuresIn(node)))
}

/**
 * The figure whose image represents the story: the first one marked as lead, else the first of all.
 */
export function leadFigureIn(body: BodyNode): BodyNode | undefined {
  const figures = figuresIn(body).filter((node) => figureOf(node) !== null)
  return figures.find(({ attrs }) => attrs?.lead === true) ?? figures[0]
}

/** A figure's attributes in the one form in which they are published; null if it names no image. */
export function tidyFigureAttributes(node: BodyNode): Record<string, unknown> | null {
  const figure = figureOf(node)
  if (figure === null) return null
  const { focus, ...attributes } = figure
  return { ...attributes, focusX: focus.x, focusY: focus.y }
}

/** If several figures are marked as lead, only the first stays so. */
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
