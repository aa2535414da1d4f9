import { z } from 'zod'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import type { Carried, Coming } from '#renderer/draft/session/intake.ts'
import { foreignRoot } from '#renderer/editor/paste/foreign-html.ts'
import { getField } from '#shared/article/draft.ts'
import { tracedPassagesOf } from '#shared/provenance/passages.ts'
import { takenIn, takenKinds } from '#shared/provenance/taken.ts'

// The origin of words is not copied to the clipboard, where other programs would read it. It is
// kept in the window's own storage, under the number in the clip.
const key = 'lede.copied'

/**
 * The most text of a copy that is kept, in UTF-16 units: of what came from elsewhere, and of all.
 */
const mostKept = 200_000
const mostSaid = 1_000_000

const copiedSchema = z.object({
  token: z.string(),
  said: z.string(),
  draft: z.string(),
  headline: z.string(),
  carried: z.array(
    z.object({
      text: z.string(),
      whence: z.object({
        kind: z.enum(takenKinds),
        program: z.string().nullable(),
        address: z.string().nullable(),
        note: z.string().nullable(),
      }),
    }),
  ),
})

/**
 * Stores where the words copied out of a story come from, under the number in the clip, and what
 * the clip says.
 */
export function noteCopied(
  { id, doc }: DraftSession,
  { from, to }: { from: number; to: number },
  clip: { readonly token: string; readonly text: string },
): void {
  const passages = takenIn(doc).length === 0 ? [] : tracedPassagesOf(doc)
  let kept = 0
  const carried = passages.flatMap(({ field, taken, text, ...at }): Carried[] => {
    const [start, end] = [Math.max(from, at.from), Math.min(to, at.to)]
    if (field !== null || taken === null || start >= end || kept > mostKept) return []
    const { kind, program, address, note } = taken
    kept += end - start
    return [{ text: text.slice(start - at.from, end - at.from), whence: { kind, program, address, note } }]
  })
  const said = lettersOf(clip.text)
  if (said.length > mostSaid) return
  const copied = { token: clip.token, said, draft: id, headline: getField(doc, 'headline') ?? '', carried }
  try {
    localStorage.setItem(key, JSON.stringify(copied))
  } catch {
    // If there is no room, the words count as pasted from somewhere.
  }
}

/**
 * The origin of a clip that says it is Lede's own: from this story or another, and what it
 * contains. Whatever was copied into another program and changed there has the same number, and any
 * page may have one: only a clip that says what was copied is Lede's.
 */
export function comingOfCopy({ id }: DraftSession, html: string): Coming {
  const token = /\sdata-lede-copy="([^"]*)"/.exec(html)?.[1]
  const copied = copiedSchema.safeParse(stored()).data
  const from = { kind: 'pasted', program: null, address: null, note: null } as const
  if (copied === undefined || copied.token !== token || copied.said !== lettersOf(textOf(html)))
    return { whence: from, carried: [] }
  const { draft, headline, carried } = copied
  return { whence: draft === id ? null : { ...from, program: 'Lede', note: headline || null }, carried }
}

/** The letters and digits of a text: systems change the spaces of a clip. */
function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '')
}

function textOf(html: string): string {
  return foreignRoot(html).querySelector('body')?.textContent ?? ''
}

function stored(): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}
