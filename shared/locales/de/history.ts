import type { history as english } from '../en/history.ts'

export const history: Readonly<Record<keyof typeof english, string>> = {
  somebody: 'Jemand',
  draft: 'hat den Text in den Entwurf zurückgenommen.',
  inReview: 'hat den Text zur Abnahme gegeben.',
  changesRequested: 'hat Änderungen verlangt.',
  approved: 'hat den Text freigegeben.',
  published: 'hat den Text veröffentlicht.',
  spiked: 'hat den Text verworfen.',
  override: 'hat den Text vor Ende der Sperrfrist hinausgegeben ({{until}}).',
  update: 'hat eine Aktualisierung bekannt gemacht.',
  correction: 'hat eine Berichtigung bekannt gemacht.',
  killed: 'hat den Text zurückgezogen.',
  revived: 'hat den zurückgezogenen Text wieder in den Entwurf genommen.',
  kill: 'hat den Text zurückgezogen.',
  sent: 'hat den Text als Paket verschickt.',
  received: 'hat ein Paket übernommen.',
  replaced: 'hat in vielen Entwürfen „{{term}}“ durch „{{replacement}}“ ersetzt (hier {{count}}-mal).',
}
