import type { BodyNode } from '#shared/article/body.ts'
import { element } from '#shared/publish/escape.ts'
import { inlineHtml, linkAttributes } from '#shared/publish/inline-html.ts'
import { labelIn } from '#shared/publish/label-in.ts'
import { hasText } from '#shared/publish/lead.ts'
import { addressAfter, hangingLines, plainWordsOf } from '#shared/publish/plain-words.ts'
import { linkAddress } from '#shared/publish/web-address.ts'
import type { BlockPublished } from '../writing.ts'
import { relatedLinksLabels } from './words.ts'

export const relatedLinks = {
  relatedLinks: {
    tidy: (node, { container }) => container(node),
    text: (node, { children }) => children(node).join('\n'),
    html: (node, { language }, dir) => {
      const links = (node.content ?? []).map(linkHtml).join('\n')
      return element(
        'nav',
        { class: 'related', 'aria-label': labelIn(relatedLinksLabels, language), dir },
        `<ul>\n${links}\n</ul>`,
      )
    },
  },
  relatedLink: {
    tidy: (node, { textBlock }) => {
      const href = linkAddress(node.attrs?.href)
      const link = textBlock({ ...node, content: (node.content ?? []).map(unlinked) }, { href })
      if (hasText(link)) return link
      return href === null ? null : { ...link, content: [{ type: 'text', text: href }] }
    },
    text: (link) => {
      const text = plainWordsOf(link)
      return hangingLines(
        '→ ',
        '  ',
        link.attrs?.href == null ? text : text + addressAfter(text, String(link.attrs.href)),
      )
    },
  },
} satisfies BlockPublished

function linkHtml(node: BodyNode): string {
  const { href } = node.attrs ?? {}
  return element('li', {}, href == null ? inlineHtml(node) : element('a', linkAttributes(href), inlineHtml(node)))
}

/** A link cannot contain links; its line breaks become spaces. */
function unlinked(node: BodyNode): BodyNode {
  if (node.type === 'hardBreak') return { type: 'text', text: ' ' }
  return node.marks ? { ...node, marks: node.marks.filter(({ type }) => type !== 'link') } : node
}
