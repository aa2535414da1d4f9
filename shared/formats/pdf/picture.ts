import type { PdfPicture } from 'pdfkit'
import type { BodyNode } from '#shared/article/body.ts'
import { textOfBody } from '#shared/article/body.ts'
import { figureOf } from '#shared/publish/figure.ts'
import type { Picture } from '#shared/publish/pictures.ts'
import type { Pdf } from './body.ts'
import { decodesAtOnce } from './png.ts'
import { plain, runsOf } from './runs.ts'
import { colours, styles } from './styles.ts'

/** Half a page: no picture is higher, in points. */
const highest = 350

/**
 * A picture with its caption, its credit and its source. If the file is missing, or PDF has no form
 * for it (GIF), its place is grey and describes it.
 */
export function drawFigure(node: BodyNode, { sheet, pictures }: Pdf): void {
  const figure = figureOf(node)
  if (figure === null) return
  const picture = pictures.get(figure.asset)
  const image = picture === undefined ? null : opened(picture)
  const size = image ?? { width: figure.width ?? 600, height: figure.height ?? 400 }
  // A pixel is 1/96 inch, as on a page of the web.
  const scale = Math.min(0.75, sheet.width / size.width, highest / size.height)
  const [width, height] = [Math.max(1, size.width * scale), Math.max(1, size.height * scale)]
  const caption = textOfBody(node).trim()
  const alt = figure.alt || caption || figure.credit || figure.asset.slice(0, 8)

  sheet.within('Div', () => {
    sheet.gap(4)
    sheet.need(height + styles.caption.leading * 2)
    const element = sheet.element('Figure', { alt })
    element.dictionary.data.A = {
      O: 'Layout',
      Placement: 'Block',
      BBox: boxOf(sheet.left, sheet.y, width, height, sheet.doc.page.height),
    }
    sheet.mark(element, 'Figure', () => {
      if (image === null) sheet.doc.rect(sheet.left, sheet.y, width, height).fill(colours.empty)
      else sheet.doc.image(image, sheet.left, sheet.y, { width, height })
    })
    element.end()
    sheet.advance(height)
    sheet.gap(4)
    if (image === null) sheet.text(styles.credit, plain(figure.alt, { italic: true }))
    sheet.text(styles.caption, runsOf(node))
    sheet.text(styles.credit, plain([figure.credit, figure.source].filter((part) => part !== null).join(' · ')))
    sheet.text(styles.credit, plain(picture?.label ?? ''))
    sheet.gap(6)
  })

  function opened({ bytes, mediaType }: Picture): PdfPicture | null {
    if (mediaType !== 'image/jpeg' && mediaType !== 'image/png') return null
    let picture: PdfPicture | null = null
    try {
      picture = sheet.doc.openImage(bytes)
      if (picture.image != null && !decodesAtOnce(picture.image)) return null
      picture.embed(sheet.doc)
      return picture
    } catch {
      // The file would wait for an object that never ends.
      picture?.obj?.end()
      return null
    }
  }
}

/** A rectangle in PDF coordinates: from the lower left corner. */
function boxOf(x: number, y: number, width: number, height: number, page: number): number[] {
  return [x, page - y - height, x + width, page - y]
}
