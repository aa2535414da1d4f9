import { element } from '#shared/publish/escape.ts'
import { figureOf } from '#shared/publish/figure.ts'
import type { Line } from '../office/lines.ts'
import { styleNames } from '../office/names.ts'
import { empty } from '../xml.ts'
import { paragraph } from './paragraph.ts'
import type { Parts } from './parts.ts'
import type { Runs } from './runs.ts'
import { control } from './xml.ts'

interface Writers {
  readonly runs: Runs
  readonly parts: Parts
}

/** A line below an empty paragraph, as Word makes one of three dashes. */
export function writeRule({ ends }: Line, { runs }: Writers): string {
  const border = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"></w:bottom></w:pBdr>'
  return paragraph(runs, { ends }, { style: styleNames.rule, border, inside: '' })
}

/** A picture, its caption, its credit and its source, in a control that holds them together. */
export function writeFigure({ attrs, pieces, ends }: Line, { runs, parts }: Writers): string {
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
  ]
  return control(figure.lead ? 'figure lead' : 'figure', parts.id(), blocks.join(''))
}

/**
 * The widest and highest that a picture is shown, in pixels of 1/96 inch: a column of text, half a
 * page.
 */
const [widest, highest] = [600, 500]
/** English Metric Units of such a pixel (20.1.2.1). */
const emu = 9525

/** A picture in a line (20.4.2.8). Its name is what Lede calls it, with its own size. */
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

export function writePullQuote({ attrs, pieces, ends }: Line, { runs, parts }: Writers): string {
  const { attribution } = attrs
  const quote = paragraph(runs, { ends }, { style: styleNames.pullQuote, inside: runs.of(pieces) })
  const by =
    typeof attribution === 'string'
      ? paragraph(runs, { ends }, { style: styleNames.attribution, inside: runs.plain(attribution, { changes: ends }) })
      : ''
  return control('pullQuote', parts.id(), quote + by)
}

export function writeCard({ attrs, ends }: Line, { runs, parts }: Writers): string {
  const line = (style: string, text: unknown, href: unknown = null) => {
    if (typeof text !== 'string' || text === '') return ''
    const run = runs.plain(text, { changes: ends, ...(href === null ? {} : { style: styleNames.link }) })
    return paragraph(runs, { ends }, { style, inside: href === null ? run : runs.link(String(href), run) })
  }
  const blocks = [
    line(styleNames.cardTitle, attrs.title, attrs.url),
    line(styleNames.cardDescription, attrs.description),
    line(styleNames.cardSite, attrs.site),
  ]
  return control(`linkCard ${String(attrs.kind)}`, parts.id(), blocks.join(''))
}

export function writeRelatedLink({ attrs, pieces, ends }: Line, { runs }: Writers): string {
  // It is a link as a whole, or none: what stood there before may have been one in itself.
  const unlinked = pieces.map((piece) => ({
    ...piece,
    marks: piece.marks.filter(({ type }) => type.name !== 'link'),
  }))
  const inside = runs.of(unlinked)
  const { href } = attrs
  return paragraph(
    runs,
    { ends },
    {
      style: styleNames.relatedLink,
      inside: href === null ? inside : runs.link(String(href), inside),
    },
  )
}
