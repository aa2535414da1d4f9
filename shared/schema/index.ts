export { articleExtensions, proseSchema } from './article-schema.ts'
export { checkBody } from './check.ts'
export { namedAttributes, schemaVersion, versionNeededFor } from './version.ts'
