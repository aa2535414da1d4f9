import { blockNames, silentNames } from './elements.ts'

/** How deep Chromium's parser nests elements; it stands for a second before it finds out. */
const deepest = 512

/**
 * Elements that show something and hold nothing: no end tag, no depth (HTML Standard, section
 * 13.1.2).
 */
const empty = /^(?:br|hr|img|wbr)$/

/**
 * What stands in these is no HTML (HTML Standard, section 13.1.2: raw text and escapable raw text).
 */
const raw = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/

/**
 * Elements that never stand in one of their own name: a start tag ends the one before it, whose end
 * tag is often left out. They add no depth of their own.
 */
const endedByNext = /^(?:html|body|p|li|dt|dd|caption|thead|tbody|tfoot|tr|td|th|rb|rt|rp|a|nobr|h[1-6])$/

interface Open {
  name: string
  adds: boolean
  isLeftOut: boolean
}

/**
 * HTML without the tags of elements that nest deeper than any text does: every word stays where it
 * was, blocks on lines of their own. HTML that does not nest so deep is returned as it is. For HTML
 * that somebody else made, before a browser's parser sees it: one that meets 10,000 levels keeps
 * its window standing for as long as it takes.
 *
 * @param limit the deepest level that stays.
 */
export function shallow(html: string, limit = deepest): string {
  const kept: string[] = []
  const open: Open[] = []
  const openByName = new Map<string, number>()
  let depth = 0
  let written = 0
  const count = (name: string, by: number) => openByName.set(name, (openByName.get(name) ?? 0) + by)
  const leaveOut = (from: number, to: number, name: string) => {
    // Two breaks are what parts paragraphs where no element does.
    kept.push(html.slice(written, from), blockNames.has(name) ? '<br><br>' : '')
    written = to
  }
  for (const { name, isEnd, from, to } of tagsOf(html)) {
    if (empty.test(name) || silentNames.has(name)) continue
    if (!isEnd) {
      const adds = !endedByNext.test(name)
      if (adds) depth += 1
      const isLeftOut = depth > limit
      open.push({ name, adds, isLeftOut })
      count(name, 1)
      if (isLeftOut) leaveOut(from, to, name)
      continue
    }
    // An end tag without an element ends nothing.
    if (!openByName.get(name)) continue
    for (let ended = open.pop(); ended; ended = open.pop()) {
      count(ended.name, -1)
      if (ended.adds) depth -= 1
      if (ended.name !== name) continue
      if (ended.isLeftOut) leaveOut(from, to, name)
      break
    }
  }
  return kept.length === 0 ? html : [...kept, html.slice(written)].join('')
}

interface Tag {
  name: string
  isEnd: boolean
  from: number
  /** Behind its `>`. */
  to: number
}

/**
 * The tags of some HTML in their order, without those that a comment or a raw element only quotes.
 */
function* tagsOf(html: string): Generator<Tag> {
  const start = /<(?:(!--)|(\/?)([a-z][^\s/>]*))/gi
  for (let match = start.exec(html); match !== null; match = start.exec(html)) {
    const from = match.index
    if (match[1] !== undefined) {
      start.lastIndex = after(html, '-->', from + 4)
      continue
    }
    const to = endOfTag(html, start.lastIndex)
    const name = (match[3] ?? '').toLowerCase()
    const isEnd = match[2] === '/'
    yield { name, isEnd, from, to }
    start.lastIndex = to
    if (isEnd || !raw.test(name)) continue
    const end = new RegExp(`</${name}`, 'gi')
    end.lastIndex = to
    start.lastIndex = end.exec(html)?.index ?? html.length
  }
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? html.length : at + mark.length
}

/** A part of what stands in a tag: names, or an attribute's quoted value with its sign. */
const inTag = /[^>"'=]+|=\s*(?:"[^"]*"|'[^']*')|[="']/y

/** Behind the `>` of a tag; one that an attribute's value quotes is none. */
function endOfTag(html: string, from: number): number {
  let at = from
  for (inTag.lastIndex = from; inTag.test(html); ) at = inTag.lastIndex
  return Math.min(at + 1, html.length)
}
