import { emptyArticle } from '#shared/article/article.ts'
import { derive } from '#shared/article/derive.ts'
import { isLanguageTag } from '#shared/article/language.ts'
import { isCalendarDate, isTimeZone } from '#shared/article/timestamp.ts'
import { levelAttribute } from '#shared/publish/markup-fields.ts'
import { noticeLines } from '#shared/publish/notices.ts'
import type { AgencyItem } from '../agency/item.ts'

/**
 * Turns the text of a story that Lede wrote in Markdown into that of its pages: what is in the
 * front matter as well (notices at the top, the run-in dateline) is marked as such.
 */
export function asOwnPage(body: Element, item: AgencyItem): void {
  const { ownerDocument: page } = body
  const story = derive({
    // People write into front matter, too: what is no tag, zone or day prints nothing.
    ...emptyArticle(item.language !== null && isLanguageTag(item.language) ? item.language : 'und'),
    direction: item.direction ?? 'ltr',
    notices: item.notices,
    timeZone: item.timeZone !== null && isTimeZone(item.timeZone) ? item.timeZone : null,
    dateline: {
      ...{ place: item.place, region: item.region, country: item.country },
      ...{ date: isDay(item.datelineDate) ? item.datelineDate : null, agency: item.datelineAgency, text: null },
    },
  })
  for (const line of noticeLines(story)) {
    const [first] = body.children
    if (first !== undefined && wordsIn(first) === line.replace(/\s+/g, ' ').trim()) first.remove()
  }
  const label = [body.firstElementChild, body.lastElementChild].find(
    (each) => each !== null && wordsIn(each) === item.labelWords?.replace(/\s+/g, ' ').trim(),
  )
  label?.remove()
  for (const item of body.querySelectorAll('li')) wrapLines(item)
  for (const heading of body.querySelectorAll('h2, h3, h4'))
    heading.setAttribute(levelAttribute, heading.localName.slice(1))
  for (const image of body.querySelectorAll('p > img')) asFigure(image)
  const printed = story.dateline.text
  const lead = [...body.children].find(({ localName }) => localName === 'p')
  const start = lead?.firstChild
  if (printed === null || !lead || start?.nodeType !== 3) return
  const text = start.nodeValue ?? ''
  if (!text.startsWith(printed)) return
  const dateline = page.createElement('span')
  dateline.setAttribute('class', 'dateline')
  dateline.textContent = printed
  start.nodeValue = text.slice(printed.length)
  lead.prepend(dateline)
  if (wordsIn(lead) === printed) lead.setAttribute('class', 'filed')
}

function isDay(date: string | null): boolean {
  return date !== null && isCalendarDate(date)
}

/** The lines of a tight list are in no element of their own: they are put into paragraphs. */
function wrapLines(item: Element): void {
  let line: Element | null = null
  for (const node of [...item.childNodes]) {
    if (blocks.has(node.nodeName.toLowerCase())) {
      line = null
      continue
    }
    const isEdge = line === null || node.nextSibling === null || blocks.has(node.nextSibling.nodeName.toLowerCase())
    if (node.nodeType === 3 && isEdge) {
      node.nodeValue = (node.nodeValue ?? '').replace(/^\n|\n$/g, '')
      if (line === null && node.nodeValue === '') continue
    }
    if (line === null) {
      line = item.ownerDocument.createElement('p')
      node.before(line)
    }
    line.append(node)
  }
}

const blocks: ReadonlySet<string> = new Set('p h2 h3 h4 ul ol blockquote table hr figure pre div'.split(' '))

function wordsIn(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** A picture in the form of Lede's pages; if it is named after its hash, it is the library's. */
function asFigure(image: Element): void {
  const { parentElement: line } = image
  if (line === null || line.childNodes.length !== 1) return
  const figure = line.ownerDocument.createElement('figure')
  figure.setAttribute('data-asset', /^urn:sha-256:([0-9a-f]{64})$/.exec(image.getAttribute('src') ?? '')?.[1] ?? '')
  line.replaceWith(figure)
  figure.append(image)
}
