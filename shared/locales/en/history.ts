/** What somebody did with a story, as it goes on after their name. `{{until}}` is a time. */
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
  kill: 'withdrew it.',
  sent: 'sent it in a package.',
  received: 'took in a package.',
} as const
