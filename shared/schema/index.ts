export { articleExtensions, articleSchema, bodyNodes, schemaVersion } from './article-schema.ts'
export { type BodyCheck, checkBody } from './check.ts'
