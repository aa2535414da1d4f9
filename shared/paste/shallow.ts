import { blockNames, silentNames } from './elements.ts'

/**
 * The deepest level to which Chromium's parser nests elements; it blocks for a second before it
 * finds out.
 */
const deepest = 512

/** Void elements: they have no end tag and add no depth (HTML Standard, section 13.1.2). */
const empty = /^(?:br|hr|img|wbr)$/

/** Their content is not HTML (HTML Standard, section 13.1.2: raw text and escapable raw text). */
const raw = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/

/**
 * Elements that are never inside one of the same name: a start tag ends the one before it, whose
 * end tag is often omitted. They add no depth of their own.
 */
const endedByNext = /^(?:html|body|p|li|dt|dd|caption|thead|tbody|tfoot|tr|td|th|rb|rt|rp|a|nobr|h[1-6])$/

interface Open {
  name: string
  adds: boolean
  isLeftOut: boolean
}

/**
 * HTML without the tags of elements that are nested deeper than any text needs: every word stays in
 * its place, blocks on lines of their own. HTML that is not nested so deep is returned unchanged.
 * To be used on foreign HTML before a browser's parser gets it: 10,000 levels would block the
 * window.
 *
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
    // Two line breaks separate paragraphs where no element does.
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
    // An end tag without an open element ends nothing.
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

/** The tags in some HTML, in order, without those inside a comment or a raw text element. */
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
  return at === -1 ? html.length : at + mark.length
}

/** A part of a tag: names, or an attribute's quoted value with its equals sign. */
const inTag = /[^>"'=]+|=\s*(?:"[^"]*"|'[^']*')|[="']/y

/** The offset after the `>` of a tag; one inside a quoted attribute value does not count. */
function endOfTag(html: string, from: number): number {
  let at = from
  for (inTag.lastIndex = from; inTag.test(html); ) at = inTag.lastIndex
  return Math.min(at + 1, html.length)
}
