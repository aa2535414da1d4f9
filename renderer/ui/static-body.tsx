import type { ReactNode } from 'react'
import type { BodyNode } from '#shared/article/body.ts'
import { safeHref } from '#shared/schema/link.ts'
import { headingLevel } from '#shared/schema/paragraph.ts'

/** A body that may not be bound to an editor, for reading. What this Lede does not know shows its text. */
export function StaticBody({ body, label }: { body: BodyNode; label: string }) {
  return (
    <section aria-label={label} className="body-text">
      {children(body)}
    </section>
  )
}

function children(node: BodyNode): ReactNode {
  // The body never changes while it is shown this way: places serve as keys.
  return node.content?.map((child, index) => <Block key={keyOf(child, index)} node={child} />)
}

function keyOf(node: BodyNode, index: number): string {
  return `${index} ${node.type}`
}

function Block({ node }: { node: BodyNode }): ReactNode {
  switch (node.type) {
    case 'text':
      return (node.marks ?? []).reduceRight<ReactNode>((inner, mark) => marked(inner, mark), node.text ?? '')
    case 'paragraph': {
      const level = headingLevel(node.attrs?.level)
      const Tag = level === null ? 'p' : (`h${level}` as const)
      return <Tag>{children(node)}</Tag>
    }
    case 'bulletList':
      return <ul>{children(node)}</ul>
    case 'orderedList':
      return <ol start={Number(node.attrs?.start ?? 1)}>{children(node)}</ol>
    case 'listItem':
      return <li>{children(node)}</li>
    case 'blockquote':
      return <blockquote>{children(node)}</blockquote>
    case 'horizontalRule':
      return <hr />
    case 'hardBreak':
      return <br />
    default:
      return <div>{node.text ?? children(node)}</div>
  }
}

const tags = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' } as const

function marked(inner: ReactNode, mark: NonNullable<BodyNode['marks']>[number]): ReactNode {
  if (mark.type === 'link') return <a href={safeHref(mark.attrs?.href) ?? undefined}>{inner}</a>
  const Tag = tags[mark.type as keyof typeof tags]
  return Tag ? <Tag>{inner}</Tag> : inner
}
