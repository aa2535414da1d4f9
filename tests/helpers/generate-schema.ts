/**
 * Writes `shared/article/lede-article-1.schema.json`, the JSON Schema of an article, from
 * `articleSchema`. Run it after a change of the schema with `node_modules/.bin/node
 * tests/helpers/generate-schema.ts`.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { articleSchema } from '#shared/article/article.ts'

/** The path of the published schema. */
export const schemaFile = fileURLToPath(new URL('../../shared/article/lede-article-1.schema.json', import.meta.url))

/**
 * The published schema as the text of its file. What JSON Schema cannot express (that a date
 * exists, that a zone is known) is described in words or left out.
 */
export function publishedSchema(): string {
  const { $schema, properties, ...schema } = z.toJSONSchema(articleSchema.unwrap(), { io: 'input' })
  // The depth of a body is checked before it is parsed; only the output schema sees past that
  // check.
  const { properties: written, $defs } = z.toJSONSchema(articleSchema.unwrap(), { io: 'output' })
  const described = {
    $schema,
    $id: 'urn:lede:schema:article:1',
    title: 'Lede article, version 1',
    description:
      'A news story with its text. Unset is null or []. Times are ISO 8601 with an offset. `bodyText` and `dateline.text` are derived: a reader makes them anew.',
    ...schema,
    properties: { ...properties, body: written?.body },
    $defs,
  }
  return `${JSON.stringify(described, null, 2)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(schemaFile, publishedSchema())
