import type { BodyNode } from '#shared/article/body.ts'

const tags: Readonly<Record<string, string>> = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strike: 's',
  subscript: 'sub',
  superscript: 'sup',
}

/**
 * A body as lines that people can compare: the type of each block, indented by nesting, and its
 * text with its marks. No-break spaces are ⍽.
 */
export function outlineOf(body: BodyNode): string {
  const lines: string[] = []
  const visit = (node: BodyNode, depth: number) => {
    const indent = '  '.repeat(depth)
    const inline = (node.content ?? []).map(inlineOf).join('')
    if (node.type === 'paragraph') lines.push(`${indent}${headOf(node)}${inline}`)
    else if (node.content?.some(({ type }) => isInline(type)))
      lines.push(`${indent}${node.type}${attributesOf(node)}: ${inline}`)
    else {
      lines.push(`${indent}${node.type}${attributesOf(node)}`)
      for (const child of node.content ?? []) visit(child, depth + 1)
    }
  }
  for (const child of body.content ?? []) visit(child, 0)
  return lines.join('\n').replaceAll('\u00a0', '⍽')
}

const isInline = (type: string) => type === 'text' || type === 'hardBreak'

function headOf({ attrs }: BodyNode): string {
  const level = attrs?.level ?? null
  return level === null ? '' : `${'#'.repeat(Number(level))} `
}

function attributesOf({ attrs }: BodyNode): string {
  const said = Object.entries(attrs ?? {}).filter(([, value]) => value !== null && value !== 1)
  return said.map(([name, value]) => ` ${name}=${JSON.stringify(value)}`).join('')
}

function inlineOf(node: BodyNode): string {
  if (node.type === 'hardBreak') return '⏎'
  return (node.marks ?? []).reduceRight((text, { type, attrs }) => {
    if (type === 'language') return `<${attrs?.tag}>${text}</${attrs?.tag}>`
    if (type === 'link') return `[${text}](${attrs?.href})`
    return `<${tags[type] ?? type}>${text}</${tags[type] ?? type}>`
  }, node.text ?? '')
}
