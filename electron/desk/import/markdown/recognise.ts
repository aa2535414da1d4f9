import type { ArrivedText } from '../arrived.ts'

/** Whether a text is Markdown: by its name, or because it says its fields above itself. */
export function isMarkdownFile({ name, text }: ArrivedText): boolean {
  return isMarkdownName(name) || hasFrontMatter(text)
}

/** Whether a file is called what Markdown is. */
export function isMarkdownName(name: string): boolean {
  return /\.(?:md|markdown|mdown|mkdn?|mdx|[qr]md)$/iu.test(name)
}

/** What such a field's lines begin with, so that a line of dashes above wire copy is none. */
const fieldLine = /^(?:["']?[\p{L}_][\w. -]*["']?\s?[:=](?:\s|$)|\s|- |#|\[|\]|\}|\{)/u

/** Front matter: its fence and its lines. */
export const fronts = /^\uFEFF?\s*(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)(?:^|\n)(?:\1|\.\.\.)[ \t]*(?:\r?\n|$)/u

/** Whether a text begins as Markdown does that says its fields in YAML or TOML above itself. */
export function hasFrontMatter(text: string): boolean {
  const [, , fields = ''] = fronts.exec(text.slice(0, 40_000)) ?? []
  const lines = fields.split(/\r?\n/u).filter((line) => line.trim() !== '')
  // Names of fields are in small letters, as in no header of a wire; a value may go on in lines
  // that are set in.
  const first = lines.find((line) => !line.startsWith('#')) ?? ''
  return (/^["']?[a-z][\w-]*["']?\s?[:=]/u.test(first) || /^\[[a-z]/u.test(first)) && lines.every(isFieldLine)
}

function isFieldLine(line: string): boolean {
  return fieldLine.test(line)
}
