import { DOMParser, type TagParseRule } from '@tiptap/pm/model'
import { LedeError } from '#shared/api/errors.ts'
import { type BodyNode, emptyBody } from '#shared/article/body.ts'
import { maxDepth } from '#shared/article/extent.ts'
import { assetOf, focusOf, isAssetName, pixelsOf } from '#shared/blocks/figure/values.ts'
import { headingLevel } from '#shared/blocks/paragraph/heading-level.ts'
import { captionClass, creditClass } from '#shared/publish/figure-markup.ts'
import { levelAttribute } from '#shared/publish/markup-fields.ts'
import { tidyBody } from '#shared/publish/tidy-body.ts'
import { proseSchema } from '#shared/schema/index.ts'
import type { PageImages } from './page-images.ts'

/**
 * The body in the `<article>` element of a page, tidy, with the images of its figures that the
 * library has.
 *
 *
 * @throws LedeError `article.invalid` if elements are nested deeper than in any body.
 */
export function bodyOfPage(article: Element, images: PageImages): BodyNode {
  const body = article.querySelector('.body')
  if (body === null) return emptyBody()
  refuseDeeper(body)
  removeDateline(body)
  removeIndentation(body)
  takeImages(body, images)
  return tidyBody(parser.parse(body, { preserveWhitespace: 'full' }).toJSON())
}

// The files beside the page are renditions: the library has the image itself, or one of them
// instead.
function takeImages(body: Element, images: PageImages): void {
  for (const figure of body.querySelectorAll('figure[data-asset]')) {
    const named = figure.getAttribute('data-asset')
    const image = images.take(figure.querySelector('img')?.getAttribute('src') ?? '', isAssetName(named) ? named : null)
    if (image === null) continue
    const { hash: asset, width, height } = image
    for (const [name, value] of Object.entries({ asset, width, height }))
      figure.setAttribute(`data-${name}`, String(value))
  }
}

// The page prints headings without gaps; the article's own level is in an attribute.
const ownLevel: TagParseRule = {
  tag: `[${levelAttribute}]`,
  node: 'paragraph',
  getAttrs: (element) => ({ level: headingLevel(element.getAttribute(levelAttribute)) }),
}

// The parts of a figure are in its image, its caption and attributes
// (shared/publish/figure-markup.ts).
const figureRule: TagParseRule = {
  tag: 'figure[data-asset]',
  node: 'figure',
  getAttrs: (element) => ({
    asset: assetOf(element.getAttribute('data-asset')),
    alt: element.querySelector('img')?.getAttribute('alt') ?? element.getAttribute('data-alt') ?? '',
    credit: element.querySelector(`.${creditClass}`)?.textContent ?? null,
    source: element.getAttribute('data-source'),
    focusX: focusOf(element.getAttribute('data-focus-x')),
    focusY: focusOf(element.getAttribute('data-focus-y')),
    width: pixelsOf(element.getAttribute('data-width')),
    height: pixelsOf(element.getAttribute('data-height')),
    lead: element.getAttribute('data-lead') === 'true',
  }),
  contentElement: (figure) => {
    const caption =
      figure instanceof Object && 'querySelector' in figure
        ? (figure as Element).querySelector(`.${captionClass}`)
        : null
    return (caption ?? figure.ownerDocument?.createElement('span') ?? figure) as HTMLElement
  },
}

const parser = new DOMParser(proseSchema, [ownLevel, figureRule, ...DOMParser.fromSchema(proseSchema).rules])

// Each node of a body is one element, the innermost up to five; each mark of its text is one more.
const deepest = maxDepth + 5 + Object.keys(proseSchema.marks).length

// Iterative, because what is nested too deep for the parser would be too deep for recursion here.
function refuseDeeper(body: Element): void {
  let depth = 0
  let node: Node | null = body.firstChild
  while (node !== null) {
    if (depth > deepest) throw new LedeError('article.invalid', { where: 'body', why: 'nested too deep' })
    if (node.firstChild !== null) {
      node = node.firstChild
      depth += 1
      continue
    }
    while (node !== null && node !== body && node.nextSibling === null) {
      node = node.parentNode
      depth -= 1
    }
    node = node === null || node === body ? null : node.nextSibling
  }
}

// The dateline is made from its fields; the printed form is removed from the text.
function removeDateline(body: Element): void {
  const dateline = body.querySelector('p > .dateline')
  const paragraph = dateline?.parentElement
  if (!dateline || !paragraph) return
  const text = dateline.nextSibling
  if (text?.nodeType === textNode && text.nodeValue !== null) text.nodeValue = text.nodeValue.replace(/^ /, '')
  if (paragraph.classList.contains('filed')) paragraph.remove()
  else dateline.remove()
}

const textNode = 3
const textBlocks = 'p, h1, h2, h3, h4, h5, h6, caption, td, th, .related li'
const layout = 'ul, ol, li, blockquote, div, table, thead, tbody, tfoot, tr, aside, nav, figure'

// Between blocks white space only formats the page's source; inside text blocks every space counts.
function removeIndentation(body: Element): void {
  for (const element of [body, ...body.querySelectorAll(layout)]) {
    if (element.closest(textBlocks) !== null) continue
    for (const child of [...element.childNodes]) {
      if (child.nodeType === textNode && (child.nodeValue ?? '').trim() === '') child.remove()
    }
  }
}
