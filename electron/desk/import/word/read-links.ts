import { safeHref } from '#shared/schema/href.ts'
import type { Pen } from './pen.ts'
import { signOf } from './signs.ts'
import type { Readers } from './steps.ts'
import { ownText } from './text.ts'
import type { XmlElement } from './xml.ts'

/** Readers for links and fields (ECMA-376 part 1, 17.16). */
export function linkReaders(pen: Pen): Readers {
  const { fields } = pen

  /** Reports a link that is not allowed in stories: its words stay. */
  const tellRefused = (href: string | null) => {
    if (href !== null && !pen.isUnseen && safeHref(href) === null) pen.leftOut.add('link', href)
  }

  const readHyperlink = (element: XmlElement) => {
    const target = pen.part.relationships.get(element.attributes.get('r:id') ?? '')
    const place = element.attributes.get('w:anchor') ?? element.attributes.get('w:docLocation')
    const address = target?.isExternal ? target.target : null
    const href = address !== null && place ? `${address.replace(/#.*$/s, '')}#${place}` : address
    pen.links.push(href)
    tellRefused(href)
    pen.inner(element, () => void pen.links.pop())
  }

  const endField = () => {
    const shown = fields.end(pen.length, signOf)
    if (shown === null || pen.look?.isHidden) return
    if (shown.leftOut !== null) pen.leftOut.add(shown.leftOut, shown.instruction)
    if (shown.text !== '') pen.put(shown.text)
  }

  const readSimpleField = (element: XmlElement) => {
    tellRefused(fields.simple(element, element.attributes.get('w:instr') ?? '', pen.length))
    pen.inner(element, endField)
  }

  const readSign = (element: XmlElement) => {
    if (!pen.part.fields.has(element)) return
    const type = element.attributes.get('w:fldCharType')
    if (type === 'begin') fields.begin(element)
    else if (type === 'separate') tellRefused(fields.separate(pen.length))
    else endField()
  }

  return {
    'w:hyperlink': readHyperlink,
    'w:fldSimple': readSimpleField,
    'w:fldChar': readSign,
    'w:instrText': (element) => fields.instruct(ownText(element)),
    'w:delInstrText': (element) => fields.instruct(ownText(element)),
  }
}
