import { element, textElement } from '#shared/publish/escape.ts'
import { figureOf } from '#shared/publish/figure.ts'
import type { Picture, Pictures } from '#shared/publish/pictures.ts'
import { styleNames } from '../office/names.ts'
import { empty } from '../xml.ts'
import { paragraph, type Writers } from './body.ts'

type Attrs = Readonly<Record<string, unknown>>

const extensions: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/gif': 'gif' }

/** The pictures of a document: those that its text has shown, by the names of their files. */
export class Figures {
  readonly files = new Map<string, Picture>()
  readonly #pictures: Pictures

  constructor(pictures: Pictures) {
    this.#pictures = pictures
  }

  /** Where a picture is, and itself; of one that is not there, what it is called. */
  at(asset: string): { address: string; picture: Picture | null } {
    const picture = this.#pictures.get(asset)
    const extension = picture && extensions[picture.mediaType]
    if (picture === undefined || extension === undefined) return { address: `urn:sha-256:${asset}`, picture: null }
    const name = `Pictures/${asset.slice(0, 16)}.${extension}`
    this.files.set(name, picture)
    return { address: name, picture }
  }
}

/** The widest and highest that a picture is shown, in pixels of 1/96 inch. */
const [widest, highest] = [600, 500]

/** A picture, its caption, its credit and its source, in a section that holds them together. */
export function writeFigure(attrs: Attrs, caption: string, writers: Writers): string {
  const figure = figureOf({ type: 'figure', attrs: { ...attrs } })
  if (figure === null) return ''
  const said = (style: string, text: string | null) =>
    text === null ? '' : paragraph(style, writers.inline.plain(text))
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
    paragraph(styleNames.picture, frame),
    caption === '' ? '' : paragraph(styleNames.caption, caption),
    said(styleNames.credit, figure.credit),
    said(styleNames.source, figure.source),
  ]
  return section(figure.lead ? 'lead figure' : 'figure', parts, writers)
}

export function writePullQuote({ attribution }: Attrs, quote: string, writers: Writers): string {
  const by = typeof attribution === 'string' ? paragraph(styleNames.attribution, writers.inline.plain(attribution)) : ''
  return section('pullQuote', [paragraph(styleNames.pullQuote, quote), by], writers)
}

/** `before`: what was taken out before it. */
export function writeCard({ url, title, description, site, kind }: Attrs, before: string, writers: Writers): string {
  const line = (style: string, text: unknown, href: unknown = null) => {
    if (typeof text !== 'string' || text === '') return ''
    const words = writers.inline.plain(text)
    return paragraph(style, href === null ? words : writers.inline.link(String(href), words))
  }
  const parts = [
    before === '' ? '' : paragraph(styleNames.cardSite, before),
    line(styleNames.cardTitle, title, url),
    line(styleNames.cardDescription, description),
    line(styleNames.cardSite, site),
  ]
  return section(`linkCard ${String(kind)}`, parts, writers)
}

function section(kind: string, parts: readonly string[], { section: named }: Writers): string {
  return element('text:section', { 'text:style-name': 'Section', 'text:name': named(kind) }, parts.join(''))
}
