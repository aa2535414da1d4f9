import { onOneLine } from '#shared/publish/printable.ts'

/** One thing that a page consists of: an element, a text, a property of its JSON-LD. */
export interface PagePart {
  /** Parts with the same key are the same kind of thing: they can be compared. */
  readonly key: string
  /** What it says beside its key: the attributes of an element, the value of a property. */
  readonly says: ReadonlyMap<string, string>
  /** It as it stands in the page, shortened. */
  readonly shown: string
  readonly isText: boolean
  /** The part it stands in; null at the top. */
  readonly within: PagePart | null
}

/** Of what is shown of a part, in UTF-16 units. */
const longest = 160

/**
 * Which files pictures have, and in what sizes, is looked at apart (page-pictures.ts); what their
 * own files say of rights is no part of the story.
 */
const pictureAttributes = new Set(['src', 'srcset', 'sizes', 'width', 'height', 'loading', 'decoding'])
const pictureMeta = /^og:image(?::width|:height)?$/

const elementNode = 1
const textNode = 3

/**
 * The parts of a page in their order. Labels of a generator's share are left out: where they stand
 * and what they say is the newsroom's setting.
 */
export function partsOf(root: Element): PagePart[] {
  const parts: PagePart[] = []
  const visit = (element: Element, within: PagePart | null): void => {
    const name = element.localName.toLowerCase()
    if (isLabel(element) || pictureMeta.test(element.getAttribute('property') ?? '')) return
    const part: PagePart = {
      key: keyOf(element, name),
      says: name === 'style' ? new Map([['text', element.textContent ?? '']]) : attributesOf(element, name),
      shown: shortened(element.outerHTML),
      isText: false,
      within,
    }
    parts.push(part)
    if (name === 'style') return
    if (element.getAttribute('type') === jsonLd) {
      parts.push(...propertiesOf(element.textContent ?? '', part))
      return
    }
    let words = ''
    const endText = () => {
      const text = onOneLine(words.normalize())
      words = ''
      if (text !== '') parts.push({ key: text, says: nothing, shown: shortened(text), isText: true, within: part })
    }
    // A character reference, and what a comment parts, is one text with what is beside it.
    for (const child of [...element.childNodes])
      if (child.nodeType === textNode) words += child.nodeValue ?? ''
      else if (child.nodeType === elementNode) {
        endText()
        visit(child as Element, part)
      }
    endText()
  }
  visit(root, null)
  return parts
}

const jsonLd = 'application/ld+json'
const nothing: ReadonlyMap<string, string> = new Map()

/** A label with nothing in it but words. */
function isLabel(element: Element): boolean {
  return (
    element.getAttribute('class') === 'label' &&
    [element, ...element.querySelectorAll('*')].every((each) =>
      [...each.attributes].every(({ name }) => /^(?:class|lang|dir|data-source-type)$/.test(name)),
    ) &&
    element.querySelector(':not(span)') === null
  )
}

// Metas and links are told apart by what they are about.
function keyOf(element: Element, name: string): string {
  const about = ['name', 'property', 'http-equiv', 'rel'].map((each) => element.getAttribute(each) ?? '').join(' ')
  return name === 'meta' || name === 'link' ? `<${name} ${about.trim()}>` : `<${name}>`
}

function attributesOf(element: Element, name: string): ReadonlyMap<string, string> {
  const said = [...element.attributes].map(
    ({ name, value }) => [name.toLowerCase(), onOneLine(addressOf(value).normalize())] as const,
  )
  return new Map(
    said.filter(([each, value]) => {
      if (name === 'img') return !pictureAttributes.has(each) || (/^(?:width|height)$/.test(each) && !isSeen(value))
      return !(name === 'figure' && each === 'data-source-type')
    }),
  )
}

/** Whether anything is seen of a picture with this width or height, in CSS pixels. */
function isSeen(length: string): boolean {
  return Number.parseFloat(length) > 1
}

/** Addresses are the same however they are written. */
function addressOf(value: string): string {
  return /^https?:/i.test(value) && URL.canParse(value) ? new URL(value).href : value
}

/** The properties of structured data; a picture’s are of its file. */
function propertiesOf(text: string, within: PagePart): PagePart[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    value = null
  }
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return Object.entries(isObject ? (value as object) : { '': value }).flatMap(([name, said]: [string, unknown]) => {
    if (name === 'image' || name === 'digitalSourceType') return []
    const json = JSON.stringify(said).normalize()
    return {
      key: `"${name}"`,
      says: new Map([['', json]]),
      shown: shortened(`${name}: ${json}`),
      isText: false,
      within,
    }
  })
}

function shortened(text: string): string {
  const line = onOneLine(text)
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}
