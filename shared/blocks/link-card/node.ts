import { Node } from '@tiptap/core'
import { safeHref } from '#shared/schema/href.ts'
import { lineText } from '#shared/schema/line-text.ts'

/** What a link card may lead to. */
export const linkCardKinds = ['link', 'video', 'post'] as const

export type LinkCardKind = (typeof linkCardKinds)[number]

/** `value` as a kind of link card, a plain link where it is none. */
export function linkCardKind(value: unknown): LinkCardKind {
  return linkCardKinds.find((kind) => kind === value) ?? 'link'
}

/** A page, video or post elsewhere, shown as a card that describes it. Nothing of it is loaded. */
export const LinkCard = Node.create({
  name: 'linkCard',
  group: 'block',
  atom: true,
  addAttributes: () => ({
    url: { default: null, validate: validUrl, rendered: false },
    title: { default: '', validate: 'string', rendered: false },
    description: { default: null, validate: 'string|null', rendered: false },
    site: { default: null, validate: 'string|null', rendered: false },
    kind: { default: 'link', validate: validKind, rendered: false },
  }),
  parseHTML: () => [
    {
      tag: 'figure.link-card',
      priority: 60,
      getAttrs: (element) => ({
        url: safeHref(element.querySelector('a')?.getAttribute('href')),
        title: textIn(element, 'a') ?? textIn(element, '.title') ?? '',
        description: textIn(element, '.description'),
        site: textIn(element, '.site'),
        kind: linkCardKind(element.getAttribute('data-kind')),
      }),
    },
  ],
  renderHTML: ({ node: { attrs } }) => [
    'figure',
    { class: 'link-card', 'data-kind': attrs.kind },
    attrs.url === null
      ? ['p', { class: 'title' }, attrs.title]
      : ['p', ['a', { href: safeHref(attrs.url) ?? undefined, rel: 'noopener' }, attrs.title]],
    ...(attrs.description === null ? [] : [['p', { class: 'description' }, attrs.description]]),
    ...(attrs.site === null ? [] : [['p', { class: 'site' }, attrs.site]]),
  ],
})

function textIn(element: Element, selector: string): string | null {
  return lineText(element.querySelector(selector)?.textContent)
}

function validUrl(value: unknown): void {
  if (value !== null && safeHref(value) === null) throw new RangeError('a link card needs an http or https address')
}

function validKind(value: unknown): void {
  if (!linkCardKinds.some((kind) => kind === value)) throw new RangeError(`no kind of link card: ${String(value)}`)
}
