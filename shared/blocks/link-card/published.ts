import { element, escapeHtml, textElement } from '#shared/publish/escape.ts'
import { attributeParagraph, linkAttributes } from '#shared/publish/inline-html.ts'
import { addressAfter } from '#shared/publish/plain-words.ts'
import { linkAddress } from '#shared/publish/web-address.ts'
import type { BlockPublished } from '../writing.ts'
import { linkCardKind } from './node.ts'

export const linkCard = {
  linkCard: {
    tidy: ({ attrs }, { line }) => {
      const url = linkAddress(attrs?.url)
      const title = line(attrs?.title) ?? url ?? ''
      const [description, site] = [line(attrs?.description), line(attrs?.site)]
      const isEmpty = title === '' && description === null && site === null
      return isEmpty
        ? null
        : { type: 'linkCard', attrs: { url, title, description, site, kind: linkCardKind(attrs?.kind) } }
    },
    text: ({ attrs }) => {
      const title = String(attrs?.title ?? '')
      const heading = attrs?.url == null ? title : title + addressAfter(title, String(attrs.url))
      return [heading, attrs?.description, attrs?.site].filter(Boolean).join('\n')
    },
    html: ({ attrs }) => {
      const title = String(attrs?.title ?? '')
      const link = attrs?.url == null ? escapeHtml(title) : textElement('a', linkAttributes(attrs.url), title)
      const parts = [
        title === '' ? '' : element('p', { class: 'title' }, link),
        attributeParagraph('description', attrs?.description),
        attributeParagraph('site', attrs?.site),
      ]
      return element('figure', { class: 'link-card', 'data-kind': String(attrs?.kind) }, parts.join(''))
    },
  },
} satisfies BlockPublished
