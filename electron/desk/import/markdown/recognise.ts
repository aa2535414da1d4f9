import type { ArrivedText } from '../arrived-text.ts'

/** Whether a text is Markdown: by its name, or because it begins with front matter. */
export function isMarkdownFile({ name, text }: ArrivedText): boolean {
  return isMarkdownName(name) || hasFrontMatter(text)
}

/** Whether a file has a name that Markdown files have. */
export function isMarkdownName(name: string): boolean {
  return /\.(?:md|markdown|mdown|mkdn?|mdx|[qr]md)$/iu.test(name)
}

/** How a line of front matter begins, so that a line of dashes above wire copy does not count. */
const fieldLine = /^(?:["']?[\p{L}_][\w. -]*["']?\s?[:=](?:\s|$)|\s|- |#|\[|\]|\}|\{)/u

/** Front matter: its fence and its lines. */
export const frontMatterPattern = /^\uFEFF?\s*(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)(?:^|\n)(?:\1|\.\.\.)[ \t]*(?:\r?\n|$)/u

/**
 * Front matter as a program (11ty.dev/docs/data-frontmatter, "JavaScript Front Matter"): it is
 * never run.
 */
export const programPattern = /^\uFEFF?\s*---(?:js|javascript|coffee|ts)[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/u

/** Whether a text begins with YAML or TOML front matter. */
export function hasFrontMatter(text: string): boolean {
  const [, , fields = ''] = frontMatterPattern.exec(text.slice(0, 40_000)) ?? []
  const lines = fields.split(/\r?\n/u).filter((line) => line.trim() !== '')
  // Field names are in lower case, unlike those in wire headers; a value may continue in indented
  // lines.
  const first = lines.find((line) => !line.startsWith('#')) ?? ''
  return (/^["']?[a-z][\w-]*["']?\s?[:=]/u.test(first) || /^\[[a-z]/u.test(first)) && lines.every(isFieldLine)
}

function isFieldLine(line: string): boolean {
  return fieldLine.test(line)
}
