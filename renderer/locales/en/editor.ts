export const editor = {
  toolbar: 'Formatting',
  bubble: 'Formatting of the selection',
  more: 'More formatting',
  body: 'Body',
  lines: {
    kicker: 'Kicker',
    headline: 'Headline',
    deck: 'Deck',
    bylines: 'Byline',
    body: 'Write the story …',
  },
  dateline: { edit: 'Edit the dateline' },
  link: {
    title: 'Link',
    address: 'Address',
    apply: 'Set link',
    remove: 'Remove link',
    refused: 'A link needs a web address (https://…) or an e-mail address.',
  },
  largePaste: {
    title: 'That is a long text',
    text: 'You are pasting {{characters}} characters. Read as wire copy it becomes a story of its own, with headline, dateline and paragraphs recognised. Pasted here, editing may become slow.',
    import: 'Read as wire copy',
    insert: 'Paste here',
    file: 'Pasted text.txt',
  },
} as const
