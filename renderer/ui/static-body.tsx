import type { ReactNode } from 'react'
import type { BodyNode } from '#shared/article/body.ts'
import { directionIn, textWithin } from '#shared/article/direction.ts'
import type { Direction } from '#shared/article/language.ts'
import { headingLevel } from '#shared/blocks/paragraph/heading-level.ts'
import { spanOf } from '#shared/blocks/table/cells.ts'
import { tableWidth } from '#shared/publish/table-width.ts'
import { safeHref } from '#shared/schema/href.ts'
import { listNumbersOf } from '#shared/schema/list-numbers.ts'
import { markTag } from '#shared/schema/mark-tag.ts'
import { passageAttributes } from '#shared/schema/passage-language.ts'
import { StoredImage } from './stored-image.tsx'

/**
 * A body for reading, of an article that no editor may hold. Nodes that this Lede does not know
 * show their text.
 */
export function StaticBody({ body, label, direction }: { body: BodyNode; label: string; direction: Direction }) {
  return (
    <section aria-label={label} className="body-text">
      {children(body, direction)}
    </section>
  )
}

function children(node: BodyNode, around: Direction): ReactNode {
  // The children have no state, so their indices can serve as keys.
  return node.content?.map((child, index) => <Block key={keyOf(child, index)} node={child} around={around} />)
}

function keyOf(node: BodyNode, index: number): string {
  return `${index} ${node.type}`
}

function Block({ node, around }: { node: BodyNode; around: Direction }): ReactNode {
  const own = node.type === 'text' ? around : directionIn(textWithin(node), around)
  const render = renderers[node.type] ?? unknown
  return render(node, { own, dir: own === around ? undefined : own })
}

interface Shown {
  /** The block's own direction. */
  own: Direction
  /** Its own direction if it differs from that around it. */
  dir: Direction | undefined
}

type Renderer = (node: BodyNode, shown: Shown) => ReactNode

const unknown: Renderer = (node, { own, dir }) => <div dir={dir}>{node.text ?? children(node, own)}</div>

const renderers: Readonly<Record<string, Renderer>> = {
  text: (node) => (node.marks ?? []).reduceRight<ReactNode>((inner, mark) => marked(inner, mark), node.text ?? ''),
  paragraph: (node, { own, dir }) => {
    const level = headingLevel(node.attrs?.level)
    const Tag = level === null ? 'p' : (`h${level}` as const)
    return <Tag dir={dir}>{children(node, own)}</Tag>
  },
  bulletList: (node, { own, dir }) => <ul dir={dir}>{children(node, own)}</ul>,
  orderedList: (node, { own, dir }) => (
    <ol dir={dir} start={Number(node.attrs?.start ?? 1)} data-numbers={listNumbersOf(node.attrs?.numbers) ?? undefined}>
      {children(node, own)}
    </ol>
  ),
  listItem: (node, { own, dir }) => <li dir={dir}>{children(node, own)}</li>,
  blockquote: (node, { own, dir }) => <blockquote dir={dir}>{children(node, own)}</blockquote>,
  horizontalRule: () => <hr />,
  hardBreak: () => <br />,
  figure: (node, { own, dir }) => (
    <figure dir={dir}>
      <StoredImage hash={node.attrs?.asset} alt={textOr(node.attrs?.alt)} />
      <figcaption>{children(node, own)}</figcaption>
    </figure>
  ),
  imageGroup: (node, { own, dir }) => (
    <div dir={dir} className="image-group">
      {children(node, own)}
    </div>
  ),
  table: (node, { own, dir }) => (
    <div dir={dir} className={`table ${tableWidth(node.content ?? [])}`}>
      <table>
        {node.attrs?.caption != null && <caption>{textOr(node.attrs.caption)}</caption>}
        <tbody>{children(node, own)}</tbody>
      </table>
    </div>
  ),
  tableRow: (node, { own }) => <tr>{children(node, own)}</tr>,
  tableCell: (node, { own, dir }) => (
    <td dir={dir} {...spansOf(node)}>
      {children(node, own)}
    </td>
  ),
  tableHeader: (node, { own, dir }) => (
    <th dir={dir} {...spansOf(node)}>
      {children(node, own)}
    </th>
  ),
  factBox: (node, { own, dir }) => (
    <aside dir={dir} className="fact-box">
      {children(node, own)}
    </aside>
  ),
  pullQuote: (node, { own, dir }) => (
    <aside dir={dir} className="pull-quote">
      <blockquote>
        <p>{children(node, own)}</p>
      </blockquote>
      {node.attrs?.attribution != null && <p className="attribution">{textOr(node.attrs.attribution)}</p>}
    </aside>
  ),
  linkCard: ({ attrs }) => (
    <figure dir="auto" className="link-card" data-kind={textOr(attrs?.kind)}>
      <p>
        <a href={safeHref(attrs?.url) ?? undefined}>{textOr(attrs?.title) || textOr(attrs?.url)}</a>
      </p>
      {attrs?.description != null && <p className="description">{textOr(attrs.description)}</p>}
      {attrs?.site != null && <p className="site">{textOr(attrs.site)}</p>}
    </figure>
  ),
  relatedLinks: (node, { own, dir }) => (
    <nav dir={dir} className="related">
      <ul>{children(node, own)}</ul>
    </nav>
  ),
  relatedLink: (node, { own, dir }) => (
    <li dir={dir}>
      <a href={safeHref(node.attrs?.href) ?? undefined}>{children(node, own)}</a>
    </li>
  ),
}

function textOr(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function spansOf({ attrs }: BodyNode) {
  return { colSpan: spanOf(attrs?.colspan, 'colspan'), rowSpan: spanOf(attrs?.rowspan, 'rowspan') }
}

function marked(inner: ReactNode, mark: NonNullable<BodyNode['marks']>[number]): ReactNode {
  if (mark.type === 'link') return <a href={safeHref(mark.attrs?.href) ?? undefined}>{inner}</a>
  if (mark.type === 'language') return <span {...passageAttributes(mark.attrs?.tag)}>{inner}</span>
  const Tag = markTag(mark.type)
  return Tag ? <Tag>{inner}</Tag> : inner
}
