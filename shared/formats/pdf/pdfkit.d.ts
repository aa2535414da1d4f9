/**
 * The parts of PDFKit 0.20 that Lede uses. The types in the registry are for a version without
 * PDF/UA.
 */
declare module 'pdfkit' {
  /** A tagged part of a page's content. */
  interface StructureContent {
    readonly refs: readonly unknown[]
  }

  export interface StructureElement {
    readonly dictionary: { readonly data: Record<string, unknown> }
    add(child: StructureElement | StructureContent): this
    end(): void
  }

  interface Outline {
    addItem(title: string, options?: { top?: number }): Outline
  }

  export interface Png {
    readonly bits: number
    readonly width: number
    readonly pixelBitlength: number
    readonly interlaceMethod: number
    readonly hasAlphaChannel: boolean
    readonly transparency: { readonly indexed?: unknown }
    readonly imgData: Uint8Array
    decodePixels(done: (pixels: Uint8Array) => void): void
  }

  export interface PdfPicture {
    /** Only for a PNG, until it is embedded. */
    readonly image?: Png | null
    readonly width: number
    readonly height: number
    /** Its object in the file, once it is embedded. */
    readonly obj: { end(): void } | null
    /** @throws for what cannot be decoded. */
    embed(document: PDFDocument): void
  }

  interface Options {
    size: 'A4'
    layout?: 'portrait' | 'landscape'
    margin: number
    font: null
    autoFirstPage: false
    pdfVersion: '1.7'
    subset: 'PDF/UA'
    tagged: true
    lang: string
    displayTitle: true
    info: Readonly<Record<string, string | Date>>
  }

  export default class PDFDocument {
    readonly page: { readonly width: number; readonly height: number }
    readonly outline: Outline
    constructor(options: Options)
    addPage(options: { size: 'A4'; layout: 'portrait' | 'landscape'; margin: number }): this
    addNamedDestination(name: string, fit: 'XYZ', left: number, top: number, zoom: null): void
    registerFont(name: string, bytes: Uint8Array): this
    font(name: string): this
    fontSize(size: number): this
    fillColor(colour: string): this
    widthOfString(text: string): number
    text(text: string, x: number, y: number, options: { lineBreak: false; baseline: 'alphabetic' }): this
    rect(x: number, y: number, width: number, height: number): this
    fill(colour: string): this
    openImage(bytes: Uint8Array): PdfPicture
    image(picture: PdfPicture, x: number, y: number, size: { width: number; height: number }): this
    link(x: number, y: number, width: number, height: number, address: string, options: Annotation): this
    goTo(x: number, y: number, width: number, height: number, name: string, options: Annotation): this
    struct(tag: string, options?: { alt?: string; actual?: string; lang?: string }): StructureElement
    addStructure(element: StructureElement): this
    markStructureContent(tag: string): StructureContent
    markContent(tag: 'Artifact', options: { type: 'Pagination' | 'Layout' }): this
    endMarkedContent(): this
    end(): void
    /** Output that has not been read yet; null if there is none. */
    read(): Uint8Array | null
  }

  /** `Contents` has to be a string object: PDFKit writes plain strings as names. */
  interface Annotation {
    structParent: StructureElement
    Contents: object
  }
}
