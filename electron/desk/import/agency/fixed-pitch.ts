import { escapeHtml } from '#shared/publish/escape.ts'
import { type Piece, piecesOf } from '../messages/columns.ts'

/**
 * Makes the passages in fixed pitch (`pre`) of a text what they show: tables where columns stand
 * under one another, else their lines.
 */
export function showTables(page: Document): void {
  for (const passage of page.querySelectorAll('pre')) {
    const holder = page.createElement('div')
    holder.innerHTML = piecesOf((passage.textContent ?? '').split(/\r?\n/))
      .map(markupOf)
      .join('')
    passage.replaceWith(...holder.childNodes)
  }
}

function markupOf(piece: Piece): string {
  if ('rows' in piece) {
    const rows = piece.rows.map((cells) => `<tr>${cells.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`)
    return `<table>${rows.join('')}</table>`
  }
  const passages = piece.lines.join('\n').split(/\n\s*\n/)
  return passages
    .map((text) => (text.trim() === '' ? '' : `<p>${text.trim().split('\n').map(escapeHtml).join('<br>')}</p>`))
    .join('')
}
