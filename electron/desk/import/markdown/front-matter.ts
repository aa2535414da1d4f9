import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'
import { type Data, dataOf } from '../agency/data.ts'
import { frontMatterPattern, hasFrontMatter, programPattern } from './recognise.ts'

/** A Markdown text split into its front matter and the text below. */
export interface Fronted {
  /** Null if the text has none. */
  readonly data: Data | null
  readonly body: string
}

/**
 * Splits front matter from a text: YAML 1.2 between lines of `---`, TOML 1.0 between lines of
 * `+++`, or a JSON object. If it is damaged, names and values are read line by line, so that one
 * colon too many does not lose the others.
 */
export function withoutFrontMatter(text: string): Fronted {
  const json = jsonFields(text)
  if (json !== null) return json
  const [program] = programPattern.exec(text) ?? []
  if (program !== undefined) return { data: dataOf(stated(program)), body: text.slice(program.length) }
  if (!hasFrontMatter(text)) return { data: null, body: text }
  const [whole = '', fence, given = ''] = frontMatterPattern.exec(text) ?? []
  const fields = given.replace(/\r\n?/gu, '\n')
  const read = fence === '+++' ? toml(fields) : yaml(fields)
  return { data: dataOf(read ?? byLines(fields)), body: text.slice(whole.length) }
}

/**
 * The end of a JSON object at the beginning of a text: a brace on a line of its own, or before a
 * blank line.
 */
const objectEnds = /^\}[ \t]*$|\}[ \t]*(?=\r?\n[ \t]*\r?\n)/gmu

/** How many possible ends are tried; fields are not nested deeper. */
const mostEnds = 20

/** Fields as a JSON object, as in Hugo; null if a text begins otherwise. */
function jsonFields(text: string): Fronted | null {
  if (!/^\uFEFF?\s*\{\s*"/u.test(text)) return null
  for (const end of text.slice(0, 40_000).matchAll(objectEnds).take(mostEnds)) {
    const length = end.index + end[0].length
    try {
      return { data: dataOf(JSON.parse(text.slice(0, length).replace(/^\uFEFF/u, ''))), body: text.slice(length) }
    } catch {
      // The object continues.
    }
  }
  return null
}

function yaml(fields: string): unknown {
  try {
    // Dates stay strings; recursive aliases are refused.
    return parseYaml(fields, { schema: 'core', uniqueKeys: false, maxAliasCount: 50, logLevel: 'error' })
  } catch {
    return null
  }
}

function toml(fields: string): unknown {
  try {
    return parseToml(fields)
  } catch {
    return null
  }
}

/** The values that a program states word for word, each on a line of its own. */
function stated(program: string): Record<string, unknown> {
  const lines = program.matchAll(/^\s*["']?([\w-]+)["']?\s*:\s*(["'`])(.*)\2\s*,?\s*$/gmu)
  return Object.fromEntries(lines.map(([, name = '', , value = '']) => [name, value]))
}

function byLines(fields: string): Record<string, unknown> {
  const read: Record<string, unknown> = {}
  let open: string[] | null = null
  for (const line of fields.split('\n')) {
    const [, name, value = ''] = /^["']?([\w-]+)["']?\s*[:=]\s*(.*)$/u.exec(line) ?? []
    const [, item] = /^\s*-\s+(.*)$/u.exec(line) ?? []
    if (name !== undefined) {
      open = []
      read[name] = value === '' ? open : unquoted(value)
    } else if (item !== undefined) open?.push(unquoted(item))
  }
  return read
}

function unquoted(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/u, '$2')
}
