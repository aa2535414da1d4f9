import { paragraph } from '#shared/formats/docx/paragraph.ts'
import type { Parts, Writers } from '#shared/formats/docx/parts.ts'
import { control } from '#shared/formats/docx/xml.ts'
import { type Writers as OdtWriters, paragraph as odtParagraph, section } from '#shared/formats/odt/paragraph.ts'
import type { Line } from '#shared/formats/office/lines.ts'
import { styleNames } from '#shared/formats/office/names.ts'
import { empty } from '#shared/formats/xml.ts'
import { element, textElement } from '#shared/publish/escape.ts'
import { figureOf } from '#shared/publish/figure.ts'

/** A picture, its caption, its credit and its source in one content control that groups them. */
export function figureDocx({ attrs, pieces, ends }: Line, { runs, parts }: Writers): string {
  const figure = figureOf({ type: 'figure', attrs })
  if (figure === null) return ''
  const said = (style: string, text: string | null) =>
    text === null ? '' : paragraph(runs, { ends }, { style, inside: runs.plain(text, { changes: ends }) })
  const changed = ends.reduceRight(
    (inside, change) => element(`w:${change.kind}`, runs.changeOf(change), inside),
    drawing(figure, parts),
  )
  const blocks = [
    paragraph(runs, { ends }, { style: styleNames.picture, inside: changed }),
    pieces.length === 0 ? '' : paragraph(runs, { ends }, { style: styleNames.caption, inside: runs.of(pieces) }),
    said(styleNames.credit, figure.credit),
    said(styleNames.source, figure.source),
    said(styleNames.label, parts.picture(figure.asset).picture?.label ?? null),
  ]
  return control(figure.lead ? 'figure lead' : 'figure', parts.id(), blocks.join(''))
}

/**
 * The widest and highest that a picture is shown, in pixels of 1/96 inch: a column of text, half a
 * page.
 */
const [widest, highest] = [600, 500]
/** English Metric Units in one such pixel (20.1.2.1). */
const emu = 9525

/** An inline picture (20.4.2.8), with the name that Lede gives it and its own size. */
function drawing({ asset, alt, width, height }: NonNullable<ReturnType<typeof figureOf>>, parts: Parts): string {
  const { attribute, picture } = parts.picture(asset)
  const size = { width: width ?? picture?.width ?? 600, height: height ?? picture?.height ?? 400 }
  const scale = Math.min(1, widest / size.width, highest / size.height)
  const [cx, cy] = [size.width, size.height].map((side) => Math.max(1, Math.round(side * scale * emu)))
  const id = parts.id()
  const name = [asset, width ?? '', height ?? ''].join(' ').trim()
  const shape = `<pic:spPr><a:xfrm><a:off x="0" y="0"></a:off><a:ext cx="${cx}" cy="${cy}"></a:ext></a:xfrm><a:prstGeom prst="rect"><a:avLst></a:avLst></a:prstGeom></pic:spPr>`
  const fill = `<pic:blipFill><a:blip ${attribute}></a:blip><a:stretch><a:fillRect></a:fillRect></a:stretch></pic:blipFill>`
  const about = empty('pic:cNvPr', { id, name })
  const pic = `<pic:pic><pic:nvPicPr>${about}<pic:cNvPicPr></pic:cNvPicPr></pic:nvPicPr>${fill}${shape}</pic:pic>`
  const graphic = `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">${pic}</a:graphicData></a:graphic>`
  const inline = `<wp:extent cx="${cx}" cy="${cy}"></wp:extent>${empty('wp:docPr', { id, name, descr: alt })}${graphic}`
  const around = element('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, inline)
  return element('w:r', {}, element('w:drawing', {}, around))
}

/** A picture, its caption, its credit and its source in one section that groups them. */
export function figureOdt(attrs: Line['attrs'], caption: string, writers: OdtWriters): string {
  const figure = figureOf({ type: 'figure', attrs: { ...attrs } })
  if (figure === null) return ''
  const said = (style: string, text: string | null) =>
    text === null ? '' : odtParagraph(style, writers.inline.plain(text))
  const { address, picture } = writers.figures.at(figure.asset)
  const width = figure.width ?? picture?.width ?? 600
  const height = figure.height ?? picture?.height ?? 400
  const scale = Math.min(1, widest / width, highest / height) / 96
  const frame = element(
    'draw:frame',
    {
      'draw:name': [figure.asset, figure.width ?? '', figure.height ?? ''].join(' ').trim(),
      'text:anchor-type': 'as-char',
      'svg:width': `${(width * scale).toFixed(3)}in`,
      'svg:height': `${(height * scale).toFixed(3)}in`,
    },
    empty('draw:image', {
      'xlink:href': address,
      'xlink:type': 'simple',
      'xlink:show': 'embed',
      'xlink:actuate': 'onLoad',
    }) + (figure.alt === '' ? '' : textElement('svg:desc', {}, figure.alt)),
  )
  const parts = [
    odtParagraph(styleNames.picture, frame),
    caption === '' ? '' : odtParagraph(styleNames.caption, caption),
    said(styleNames.credit, figure.credit),
    said(styleNames.source, figure.source),
    said(styleNames.label, picture?.label ?? null),
  ]
  return section(figure.lead ? 'lead figure' : 'figure', parts, writers)
}
