/**
 * Writes `shared/article/lede-article-1.schema.json`, the JSON Schema of an article, from
 * `articleSchema`. Run it after a change of the schema: `node_modules/.bin/node
 * tests/helpers/generate-schema.ts`.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { articleSchema } from '#shared/article/article.ts'

/** Where the published schema stands. */
export const schemaFile = fileURLToPath(new URL('../../shared/article/lede-article-1.schema.json', import.meta.url))

/**
 * The published schema as the text of its file. What JSON Schema cannot say (that a date exists, a
 * zone is known) is said in words or left out.
 */
export function publishedSchema(): string {
  const { $schema, properties, ...schema } = z.toJSONSchema(articleSchema.unwrap(), { io: 'input' })
  // A body is checked for its depth before it is one, which only the schema of what comes out sees
  // through.
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
