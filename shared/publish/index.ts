/** Publishing: pure functions from an article to text. The same article gives the same bytes on every machine. */
export { fileNameOf } from './file-name.ts'
export { extensionOf, mediaTypeOf, type PublishFormat, publishFormats } from './format.ts'
export type { PublishOptions } from './options.ts'
export { pageStyleHash } from './page-style.ts'
export { type Problem, type ProblemCode, problemCodes, problemSchema } from './problem.ts'
export { type ProblemOptions, problemsOf } from './problems.ts'
export { publish } from './publish.ts'
export { publishedPart } from './published-part.ts'
