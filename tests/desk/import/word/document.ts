import type { Reading } from '#shared/api/contract.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { wordDocument, wordParagraph } from '#tests/helpers/word-document.ts'
import { onlyStory, readAll } from '../reading.ts'

export type Parts = Parameters<typeof wordDocument>[1]

export const readBytes = async (bytes: Uint8Array): Promise<Reading> => onlyStory(await readAll(bytes, 'Ferry.docx'))
export const read = (paragraphs: string, parts?: Parts) => readBytes(wordDocument(paragraphs, parts))
export const said = async (paragraphs: string, parts?: Parts) => (await read(paragraphs, parts)).article.bodyText
export const leftOut = async (paragraphs: string, parts?: Parts) =>
  (await read(paragraphs, parts)).leftOut.map(({ kind, count, words }) => [kind, count, words])

export const run = (content: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`
export const text = (words: string) => `<w:t xml:space="preserve">${words}</w:t>`
export const line = (runs: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
export const sign = (type: 'begin' | 'separate' | 'end', data = '') =>
  run(`<w:fldChar w:fldCharType="${type}">${data}</w:fldChar>`)
export const instruction = (words: string) => run(`<w:instrText xml:space="preserve">${words}</w:instrText>`)
export const field = (words: string, result: string, data = '') =>
  sign('begin', data) + instruction(words) + (result === '' ? '' : sign('separate') + result) + sign('end')
export const mergedCell = (merge: string, words: string) =>
  `<w:tc><w:tcPr><w:vMerge w:val="${merge}"/></w:tcPr>${wordParagraph(words)}</w:tc><w:tc>${wordParagraph('beside')}</w:tc>`
export const mathRun = (signs: string, properties = '') => `<m:r>${properties}<m:t>${signs}</m:t></m:r>`
export const hrefs = (node: BodyNode): string[] => [
  ...(node.marks ?? []).flatMap(({ attrs }) => (attrs?.href ? [String(attrs.href)] : [])),
  ...(node.content ?? []).flatMap(hrefs),
]
