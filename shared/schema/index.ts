export { articleExtensions, articleSchema, bodyNodes } from './article-schema.ts'
export { type BodyCheck, checkBody } from './check.ts'
export { namedAttributes, schemaVersion, versionNeededFor } from './version.ts'
