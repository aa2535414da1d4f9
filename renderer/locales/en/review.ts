export const review = {
  parts: { label: 'Parts of the review', history: 'History' },
  noHistory: 'Nothing has happened yet. Every change of status is written down here, with who made it and when.',
  profile: {
    title: 'Who are you?',
    why: 'What you write, suggest and decide carries your name. It is kept on this computer and in the drafts you work on.',
    name: 'Name',
    initials: 'Initials',
    colour: 'Colour of your marks',
    colours: {
      blue: 'Blue',
      teal: 'Teal',
      green: 'Green',
      olive: 'Olive',
      orange: 'Orange',
      red: 'Red',
      magenta: 'Magenta',
      violet: 'Violet',
    },
    role: 'Role',
    roles: { journalist: 'Journalist', editor: 'Editor' },
    save: 'Go on',
  },
} as const
