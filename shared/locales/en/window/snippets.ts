export const snippets = {
  title: 'Snippets',
  intro:
    'Type the abbreviation and a space, or Tab: the text is written in its place. One Backspace gives the abbreviation back. A blank line begins a new paragraph.',
  placeholders: {
    date: 'today’s date, in the article’s language',
    time: 'the time',
    name: 'your name',
    initials: 'your initials',
    cursor: 'where the caret goes',
  },
  empty: 'No snippets yet. Add one for what you write again and again.',
  add: 'Add a snippet',
  abbreviation: 'Abbreviation',
  text: 'Text',
  remove: 'Remove snippet {{name}}',
  noSpace: 'An abbreviation has no spaces in it.',
  twice: 'This abbreviation is there already.',
} as const
