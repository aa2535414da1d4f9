export const palette = {
  title: 'Command palette',
  placeholder: 'What do you want to do?',
  none: 'No command fits. Delete a letter or two.',
  help: 'No command is called that. The list of shortcuts has every command by its menu.',
  drafts: {
    title: 'Go to draft',
    placeholder: 'Headline, slugline or words of the text',
    hint: 'Enter opens it, {{keys}} beside the active draft.',
    none: 'No draft fits. Delete a letter or two.',
    empty: 'The library is empty.',
  },
  languages: {
    title: 'Language of the interface',
    placeholder: 'A language, by its own name or yours',
    none: 'No language fits. Delete a letter or two.',
  },
} as const
