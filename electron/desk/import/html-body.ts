import { DOMParser, type TagParseRule } from '@tiptap/pm/model'
import { LedeError } from '#shared/api/errors.ts'
import { type BodyNode, emptyBody, maxDepth } from '#shared/article/body.ts'
import { levelAttribute } from '#shared/publish/markup-fields.ts'
import { tidyBody } from '#shared/publish/tidy-body.ts'
import { articleSchema } from '#shared/schema/index.ts'
import { headingLevel } from '#shared/schema/paragraph.ts'

/**
 * The body of the `<article>` element of a page, tidy.
 *
 * @throws LedeError `article.invalid` where elements nest deeper than in any body.
 */
export function bodyOfPage(article: Element): BodyNode {
  const body = article.querySelector('.body')
  if (body === null) return emptyBody()
  refuseDeeper(body)
  removeDateline(body)
  removeIndentation(body)
  return tidyBody(parser.parse(body, { preserveWhitespace: 'full' }).toJSON())
}

// The page prints headings without gaps; the article's own level stands beside.
const ownLevel: TagParseRule = {
  tag: `[${levelAttribute}]`,
  node: 'paragraph',
  getAttrs: (element) => ({ level: headingLevel(element.getAttribute(levelAttribute)) }),
}

const parser = new DOMParser(articleSchema, [ownLevel, ...DOMParser.fromSchema(articleSchema).rules])

// Each node of a body is one element; the five marks of its text may be five more.
const deepest = maxDepth + 5

// Iterative, because what nests too deep for the parser nests too deep for this as well.
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

// The dateline is made of its fields; its printed form is no part of the text.
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
const textBlocks = 'p, h1, h2, h3, h4, h5, h6'

// Between blocks white space only lays out the page's source; inside text blocks every space counts.
function removeIndentation(body: Element): void {
  for (const element of [body, ...body.querySelectorAll('ul, ol, li, blockquote')]) {
    if (element.closest(textBlocks) !== null) continue
    for (const child of [...element.childNodes]) {
      if (child.nodeType === textNode && (child.nodeValue ?? '').trim() === '') child.remove()
    }
  }
}
