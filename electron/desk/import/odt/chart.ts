import { elementAt, elementsOf, type XmlElement } from '../word/xml.ts'

/**
 * The words of a chart as blocks of text (ODF 1.3 part 3, 11): its titles, and the values that it
 * keeps as a table.
 */
export function wordsOfChart(chart: XmlElement): XmlElement {
  const titles = ['chart:title', 'chart:subtitle'].flatMap((name) => elementAt(chart, name) ?? [])
  const children = [...titles.flatMap((title) => elementsOf(title, 'text:p')), ...elementsOf(chart, 'table:table')]
  return { ...chart, children }
}
