const blocks =
  'address article aside blockquote div dl dd dt fieldset figure figcaption footer form h1 h2 h3 h4 h5 h6 header hr iframe li main nav ol p pre script section style table tbody td tfoot th thead tr ul video audio'
    .split(' ')
    .join('|')

const kept = /<(pre|script|style|textarea)\b[\s\S]*?<\/\1\s*>/gi
const start = new RegExp(`^\\s*</?(?:${blocks})\\b`, 'i')
const atBlocks = new RegExp(`\\s*(</?(?:${blocks})\\b[^>]*>)\\s*`, 'gi')

/**
 * The text of WordPress's classic editor, which stores no paragraphs: blank lines separate them,
 * and any other line end is a line break (`wpautop` in wp-includes/formatting.php).
 */
export function addParagraphs(text: string): string {
  const held: string[] = []
  const lines = text.replace(/\r\n?/g, '\n').replace(kept, (whole) => {
    held.push(whole)
    return `\n\n\uE000${held.length - 1}\uE000\n\n`
  })
  const parted = lines.replace(atBlocks, '\n\n$1\n\n')
  const html = parted
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) =>
      start.test(part) || part.startsWith('\uE000') ? part : `<p>${part.replace(/(?<!<br ?\/?>)\n/g, '<br>\n')}</p>`,
    )
    .join('\n')
  // Content of a block element on its own line is not a separate paragraph.
  const tidy = html.replace(
    /(<(?:p|h[1-6]|li|td|th|dt|dd|figcaption)\b[^>]*>)\s*<p>([\s\S]*?)<\/p>\s*(?=<\/(?:p|h[1-6]|li|td|th|dt|dd|figcaption)>)/gi,
    '$1$2',
  )
  return tidy.replace(/\uE000(\d+)\uE000/g, (_, number: string) => held[Number(number)] ?? '')
}
