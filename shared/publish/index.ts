/**
 * Publishing: pure functions from an article to text. The same article gives the same bytes on
 * every machine.
 */

export { figureOf, figuresIn } from './figure.ts'
export { fileNameOf } from './file-name.ts'
export { filesOf, type ImageSource, imagesInFolder, knownImages } from './images.ts'

export { pageStyleHash } from './page-style.ts'
export { imagesWithFacts, labelledPictures, pictureFactsIn } from './picture-facts.ts'
export { picturesOf } from './pictures.ts'
export { type Problem, problemSchema } from './problem.ts'
export { problemsOf } from './problems.ts'
export { publishedPart } from './published-part.ts'
