export const welcome = {
  title: 'Start your first story',
  intro:
    'Lede works without a network. Everything stays on this computer, and what you type is on disk a moment later.',
  back: 'What is next?',
  ways: {
    'article.new': 'Write from nothing, from the headline down.',
    'wire.paste': 'Paste an agency’s page whole: Lede finds the story in it.',
    'file.open':
      'Wire copy and agencies’ items, documents (Word, OpenDocument, RTF, PDF, Markdown), web pages, mails, feeds, packages. Files can also be dropped here.',
    'template.new': 'Begin as other stories of this kind do.',
    'sample.open': 'A short local story with everything in it, to look around.',
  },
  recent: 'Changed last',
} as const
