import type { BlockContent, DefinitionContent } from 'mdast'
import type { BodyNode } from '#shared/article/body.ts'
import type { Direction } from '#shared/article/language.ts'
import type { NitfPlace } from '#shared/formats/nitf/markup.ts'
import type { ImageSource } from '#shared/publish/images.ts'
import type { Writers as DocxWriters } from '../formats/docx/parts.ts'
import type { Writers as OdtWriters } from '../formats/odt/paragraph.ts'
import type { Line } from '../formats/office/lines.ts'
import type { Pdf } from '../formats/pdf/body.ts'
import type { HeadingLevel } from './paragraph/heading-level.ts'

/** Helpers for normalising a body to the one form in which it is published (`tidyBody`). */
export interface Tidying {
  /** The blocks in a node, tidy. */
  blocks(node: BodyNode): BodyNode[]
  /** A node around these blocks; null if there are none. */
  container(node: BodyNode): BodyNode | null
  /** A text block with the node's words. */
  textBlock(node: BodyNode, attrs: BodyNode['attrs']): BodyNode
  /** A text on one line; null if it is empty. */
  line(text: unknown): string | null
}

/** What writes plain text (`bodyAsText`). */
export interface PlainText {
  /** What a block says. */
  of(block: BodyNode): string
  /** The non-empty texts of the blocks in a node. */
  children(node: BodyNode): string[]
}

/** What writes a page's markup (`serialiseBody`). */
export interface Markup {
  /** The language of the story, as a BCP 47 tag. */
  readonly language: string
  children(node: BodyNode): string
  paragraph(node: BodyNode, dir: Direction | null): string
  heading(node: BodyNode, level: HeadingLevel, dir: Direction | null): string
  figure(node: BodyNode): string
}

/** How a node of a tidy body is published. A block may publish its parts itself. */
export interface Published {
  /** The node in the one form in which it is published; null if nothing remains of it. */
  readonly tidy?: (node: BodyNode, tidying: Tidying) => BodyNode | null
  readonly text?: (node: BodyNode, text: PlainText) => string
  /** `dir`: its direction, null if it is that of its surroundings. */
  readonly html?: (node: BodyNode, markup: Markup, dir: Direction | null) => string
}

/** What writes Markdown. */
export interface Markdown {
  inside(node: BodyNode): MarkdownBlock[]
  /** The dateline is run into this paragraph. */
  readonly lead: BodyNode | undefined
  readonly dateline: string | null
  readonly leadFigure: BodyNode | undefined
  readonly images: ImageSource | undefined
}

export type MarkdownBlock = BlockContent | DefinitionContent

/** What writes NITF. */
export interface Nitf extends NitfPlace {
  children(node: BodyNode): string[]
}

/**
 * How a node is written in formats other than a page. What an office document needs is optional.
 */
export interface InFormats {
  readonly markdown?: (node: BodyNode, markdown: Markdown) => MarkdownBlock[]
  readonly nitf?: (node: BodyNode, nitf: Nitf) => string
  /** A line that is no paragraph of running text (ECMA-376 part 1, 17). */
  readonly docx?: (line: Line, writers: DocxWriters) => string
  /** The same for OpenDocument, with its text already as markup (OpenDocument 1.3, part 3). */
  readonly odt?: (attrs: Line['attrs'], text: string, writers: OdtWriters) => string
  /** Sets it on a page of a PDF. A block may set its parts itself. */
  readonly pdf?: (node: BodyNode, pdf: Pdf) => void
  /** The style of running text in it, in an office document. */
  readonly styleWithin?: string
}

/** How the nodes of a block are published, by their names. */
export type BlockPublished = Readonly<Record<string, Published>>
/** How the nodes of a block stand in other formats, by their names. */
export type BlockInFormats = Readonly<Record<string, InFormats>>
