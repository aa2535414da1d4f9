import { elementsOf, type XmlElement } from '../word/xml.ts'
import { plainOf } from './plain.ts'

/** A table as HTML (ODF 1.3 part 3, 9). `inside`: the content of a cell. */
export function tableMarkup(table: XmlElement, inside: (cell: XmlElement) => string): string {
  const rows = rowsIn(table, false, 0).map(({ row, isHead }) => {
    const cells = elementsOf(row).filter(({ name }) => name === 'table:table-cell')
    return { isHead, html: `<tr>${cells.map((cell) => cellMarkup(cell, isHead, inside(cell))).join('')}</tr>` }
  })
  const part = (name: string, isHead: boolean) => {
    const html = rows.filter((each) => each.isHead === isHead).map((each) => each.html)
    return html.length === 0 ? '' : `<${name}>${html.join('')}</${name}>`
  }
  return `<table>${part('thead', true)}${part('tbody', false)}</table>`
}

function cellMarkup(cell: XmlElement, isHead: boolean, inside: string): string {
  const span = (name: string) => {
    const count = Math.min(200, Number(cell.attributes.get(`table:number-${name}s-spanned`) ?? 1) || 1)
    return count > 1 ? ` ${name === 'column' ? 'col' : 'row'}span="${count}"` : ''
  }
  const tag = isHead ? 'th' : 'td'
  const repeated = Number(cell.attributes.get('table:number-columns-repeated') ?? 1) || 1
  const html = `<${tag}${span('column')}${span('row')}>${inside}</${tag}>`
  return html.repeat(Math.min(plainOf(cell).trim() === '' ? 30 : 200, repeated))
}

interface OdtRow {
  readonly row: XmlElement
  readonly isHead: boolean
}

function rowsIn(element: XmlElement, isHead: boolean, depth: number): OdtRow[] {
  if (depth > 20) return []
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'table:table-row') return [{ row: child, isHead }]
    const isGroup = /^table:(?:table-header-rows|table-rows|table-row-group)$/.test(child.name)
    return isGroup ? rowsIn(child, isHead || child.name === 'table:table-header-rows', depth + 1) : []
  })
}
