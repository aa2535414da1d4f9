import type { SubMenu } from '#renderer/ui/menu-bar/lines.ts'
import { emptyArticle } from '#shared/article/article.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { draftOf } from '#shared/article/draft.ts'
import { compare, type FieldSuggestion } from '#shared/review/index.ts'
import { contentOf } from '#shared/review/suggest/content.ts'

const paragraph = (text: string, level: number | null = null): BodyNode => ({
  type: 'paragraph',
  attrs: { level },
  content: [{ type: 'text', text }],
})

/** A body with every kind of block. */
export const body: BodyNode = {
  type: 'doc',
  content: [
    paragraph('Boats run again after a week of storms.'),
    paragraph('The week', 2),
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('Monday: no boats')] }] },
    { type: 'blockquote', content: [paragraph('We waited.')] },
    { type: 'horizontalRule' },
    paragraph('العبّارات تعود إلى الميناء'),
  ],
}

const before = draftOf({
  ...emptyArticle('en'),
  headline: 'Boats wait',
  body: { type: 'doc', content: [paragraph('Boats wait in the harbour.')] },
})
const after = draftOf({ ...emptyArticle('en'), headline: 'Boats sail', body })

export const comparison = compare(contentOf(before), contentOf(after))

export const suggestion: FieldSuggestion = {
  id: 'headline',
  kind: 'field',
  field: 'headline',
  before: 'Boats wait',
  after: 'Boats sail',
  words: [
    { text: 'Boats ', change: 'same' },
    { text: 'wait', change: 'deleted' },
    { text: 'sail', change: 'inserted' },
  ],
  authors: [],
}

/** A menu bar whose menus have every kind of entry. */
export const menus: readonly SubMenu[] = [
  {
    kind: 'menu',
    id: 'file',
    label: 'File',
    groups: [
      [
        {
          kind: 'action',
          id: 'new',
          label: 'New article',
          shortcut: 'Ctrl+N',
          ariaShortcut: 'Control+N',
          isDisabled: false,
          mark: null,
          run: () => {},
        },
        {
          kind: 'action',
          id: 'split',
          label: 'Split view',
          shortcut: '',
          ariaShortcut: '',
          isDisabled: true,
          mark: { kind: 'switch', isOn: true },
          run: () => {},
        },
      ],
    ],
  },
]
