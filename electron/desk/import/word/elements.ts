import { elementAt, elementsOf, type XmlElement } from './xml.ts'

/**
 * Elements without content in the text: properties, markers, and data for programs (ECMA-376 part
 * 1, 17).
 */
export const silentElements: ReadonlySet<string> = new Set(
  (
    'w:pPr w:rPr w:tblPr w:tblGrid w:tblPrEx w:trPr w:tcPr w:sectPr w:sdtPr w:sdtEndPr w:rubyPr w:smartTagPr w:customXmlPr w:fldData w:ffData w:proofErr w:bookmarkStart w:bookmarkEnd ' +
    'w:lastRenderedPageBreak w:annotationRef w:footnoteRef w:endnoteRef w:commentReference w:separator w:continuationSeparator w:permStart w:permEnd w:moveFromRangeStart w:moveFromRangeEnd ' +
    'w:moveToRangeStart w:moveToRangeEnd w:background w:movie w:binData v:shapetype m:oMathParaPr'
  ).split(' '),
)

/** The characters that some elements stand for. */
export const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
}

/** Elements whose text Word computes when it shows a document, without storing a result. */
export const computedElements: ReadonlySet<string> = new Set(
  'w:pgNum w:dayShort w:dayLong w:monthShort w:monthLong w:yearShort w:yearLong'.split(' '),
)

/** Elements that mark changes of text, and their kinds. */
export const changes: Readonly<Record<string, 'ins' | 'del'>> = {
  'w:ins': 'ins',
  'w:moveTo': 'ins',
  'w14:conflictIns': 'ins',
  'w:del': 'del',
  'w:moveFrom': 'del',
  'w14:conflictDel': 'del',
}

/** Elements that mark changes of a table's cells, and their kinds. */
export const cellChanges: Readonly<Record<string, 'ins' | 'del'>> = { 'w:cellIns': 'ins', 'w:cellDel': 'del' }

/** Objects of other programs, and documents inside the document. */
export const foreign: ReadonlySet<string> = new Set(
  'o:OLEObject w:control w:subDoc w:objectEmbed w:objectLink w:contentPart'.split(' '),
)

/** Elements that are read as a whole: their children are not read separately. */
export const leaves: ReadonlySet<string> = new Set([
  ...Object.keys(signs),
  ...computedElements,
  ...foreign,
  ...'w:altChunk c:chart dgm:relIds w:t w:delText a:t w:sym w16se:symEx w:br w:cr w:instrText w:delInstrText w:fldChar m:oMath w:footnoteReference w:endnoteReference w:commentRangeStart w:commentRangeEnd'.split(
    ' ',
  ),
])

export const drawnElements: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object'])

/** Extensions of the format that this reader understands, by their prefixes. */
const understood = /^(?:wp[sgc]|wp14|w1[456]\w*|a14|pic|v|o|w|wp|wne)$/

/**
 * Which of several alternatives is read: the first that this reader understands, else the fallback,
 * else the first.
 */
export function alternativeOf(element: XmlElement): XmlElement {
  const choices = elementsOf(element, 'mc:Choice')
  const known = choices.find(({ attributes }) =>
    (attributes.get('Requires') ?? '').split(/\s+/).every((prefix) => understood.test(prefix)),
  )
  const other = elementAt(element, 'mc:Fallback')
  return known ?? (other && other.children.length > 0 ? other : choices[0]) ?? element
}
