import { DOMParser as HtmlParser } from 'linkedom'
import { escapeHtml } from '#shared/publish/escape.ts'
import { type Piece, piecesOf } from '../messages/columns.ts'

/**
 * A text in HTML whose passages in fixed pitch (`pre`) are what they show: tables where columns
 * stand under one another, else their lines.
 */
export function withTables(html: string): string {
  if (!/<pre[\s>]/i.test(html)) return html
  const page = new HtmlParser().parseFromString(html, 'text/html')
  for (const passage of page.querySelectorAll('pre')) {
    const holder = page.createElement('div')
    holder.innerHTML = piecesOf((passage.textContent ?? '').split(/\r?\n/))
      .map(markupOf)
      .join('')
    passage.replaceWith(...holder.childNodes)
  }
  return page.toString()
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
