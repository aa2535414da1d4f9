import { escapeHtml } from '#shared/publish/escape.ts'
import { bylineNames } from '../byline.ts'
import { isEmbargo } from '../embargo-words.ts'
import { endsSentence, hasLetter } from '../words.ts'
import type { Block } from './blocks.ts'
import type { StoryPart } from './parts.ts'

/** How far below a note to the desk a story may begin. */
const reach = 6
const longestTitle = 150

/**
 * The story in a mail without the note to the desk above it, where a headline and its byline show
 * where it begins.
 */
export function withoutCover(part: StoryPart): StoryPart {
  const { blocks } = part
  const told = blocks.flatMap((block, at) => (wordsOf(block) === '' ? [] : [at]))
  const byline = told.slice(0, reach).findIndex((at) => bylineNames(wordsOf(blocks[at])) !== null)
  const title = told[byline - 1]
  if (byline < 2 || title === undefined || !isTitleLine(wordsOf(blocks[title]))) return part
  let start = title
  // A title in plain text may be wrapped.
  while (blocks[start - 1]?.html === null && wordsOf(blocks[start - 1]) !== '') start -= 1
  const above = blocks.slice(0, start).map(wordsOf)
  return { ...part, blocks: blocks.slice(start), above: [...part.above, ...above.filter((words) => words !== '')] }
}

/** A part of a subject in brackets. */
const bracketed = /\s*[([]([^()[\]]{5,80})[)\]]\s*/gu

/**
 * The subject of a mail without the embargo in it, which then stands above the story, where every
 * embargo is read.
 */
export function subjectWithoutEmbargo(
  subject: string | null,
  part: StoryPart,
  isHtml: boolean,
): { subject: string | null; part: StoryPart } {
  const said: string[] = []
  const bare = subject?.replace(bracketed, (whole, inside: string) => {
    if (!isEmbargo(inside)) return whole
    said.push(inside)
    return ' '
  })
  if (said.length === 0 || bare === undefined) return { subject, part }
  const above = said.map((line): Block => {
    const html = isHtml ? `<p>${escapeHtml(line)}</p>` : null
    return { lines: [line], html, isSignature: false }
  })
  return { subject: bare.trim() || null, part: { ...part, blocks: [...above, ...part.blocks] } }
}

function wordsOf(block: Block | undefined): string {
  return block?.lines.join(' ').trim() ?? ''
}

/** Whether a line may be a headline by its form. */
export function isTitleLine(words: string): boolean {
  return words.length <= longestTitle && hasLetter(words) && !endsSentence(words) && !/[:;,]$/u.test(words)
}
