import { LedeError } from '#shared/api/errors.ts'
import type { Article } from '#shared/article/article.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { readArticleJson } from '#shared/article/read.ts'
import { type LeftOut, LeftOuts } from '#shared/import/left-out.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { jsonErrorIn } from './json-error.ts'

/**
 * The article in a Lede JSON file, which contains one, and what of the file is in no article.
 *
 *
 * @throws LedeError `file.badJson` for invalid JSON, `file.otherJson` for other JSON, and what
 * `readArticleJson` throws.
 */
export function readJson(text: string, name: string): { article: Article; leftOut: LeftOut[] } {
  const value = parse(text, name)
  if (!isArticle(value)) throw new LedeError('file.otherJson', { name })
  const article = readArticleJson(value)
  const leftOut = new LeftOuts()
  const known: Kept = proseSchema.nodeFromJSON(article.body).toJSON()
  for (const name of unknownAttributes(article.body, known)) leftOut.add('entry', name)
  return { article, leftOut: leftOut.list() }
}

/** Whether some JSON declares to be an article of Lede's, of any version. */
function isArticle(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'format' in value && /^lede-article\//.test(String(value.format))
  )
}

/**
 * The attributes of blocks and marks of a body that the schema does not know, each with what it
 * belongs to.
 */
function* unknownAttributes(node: BodyNode, known: Kept): Generator<string> {
  const { type, attrs, marks = [], content = [] } = node
  yield* namesMissing(type, attrs, known.attrs)
  for (const mark of marks)
    yield* namesMissing(mark.type, mark.attrs, known.marks?.find((each) => each.type === mark.type)?.attrs)
  for (const [index, child] of content.entries()) yield* unknownAttributes(child, known.content?.[index] ?? {})
}

type Attributes = Readonly<Record<string, unknown>> | undefined
type Kept = { attrs?: Attributes; marks?: readonly { type: string; attrs?: Attributes }[]; content?: readonly Kept[] }

function namesMissing(of: string, said: Attributes, known: Attributes): string[] {
  const names = Object.entries(said ?? {}).filter(
    ([name, value]) => value !== null && !Object.hasOwn(known ?? {}, name),
  )
  return names.map(([name]) => `${of}.${name}`)
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new LedeError('file.badJson', { name, ...jsonErrorIn(text) }, error)
  }
}
