/** What somebody did with a story, as it goes on after their name. `{{until}}` is a time, `{{term}}` and `{{replacement}}` are texts, `{{count}}` a number. */
export const history = {
  somebody: 'Somebody',
  draft: 'took it back to draft.',
  inReview: 'sent it for review.',
  changesRequested: 'requested changes.',
  approved: 'approved it.',
  published: 'published it.',
  spiked: 'spiked it.',
  override: 'let it out before the end of its embargo ({{until}}).',
  update: 'announced an update.',
  correction: 'announced a correction.',
  killed: 'withdrew it.',
  revived: 'took it back to draft, after it had been withdrawn.',
  kill: 'withdrew it.',
  sent: 'sent it in a package.',
  received: 'took in a package.',
  replaced: 'replaced “{{term}}” by “{{replacement}}” in many drafts ({{count}} times here).',
} as const
