import { updateYFragment } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { bodyOf, draftOf, newDraft } from '#shared/article/draft.ts'
import { mergeDraft } from '#shared/merge/index.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { keepVersion } from '#shared/review/versions/versions.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { story } from '#tests/helpers/story.ts'
import { copy } from './copy.ts'
import { p95 } from './times.ts'

/** How long merging two copies of a story takes in the desk's thread, p95 in milliseconds. */
export interface MergeTimes {
  /** 10,000 words with 500 changes on either side. */
  readonly long: number
  /** 1,000 words with 50. */
  readonly usual: number
}

/**
 * Measures merging without the first of the runs, which the desk's thread has behind it as well.
 */
export function mergeTimes(): MergeTimes {
  return { long: p95(times(10_000, 500).slice(1)), usual: p95(times(1_000, 50).slice(1)) }
}

const runs = 11

function times(words: number, changes: number): number[] {
  const lines = Array.from({ length: words / 50 }, (_, index) => `${copy(50, index + 1).join(' ')}.`)
  const base = draftOf(story({ headline: 'Ferry aground' }, lines))
  keepVersion(base, { id: 'sent', by: null, at: 1 }, 'sent')
  const [ann, ben] = [edited(base, changes, 'ann', 3), edited(base, changes, 'ben', 11)]
  return Array.from({ length: runs }, () => {
    const [mine, theirs] = [copyOf(ann), copyOf(ben)]
    const start = performance.now()
    mergeDraft(mine, theirs, { id: 'act', by: 'ann', at: 2 }, { package: 'package', from: 'ben' })
    return performance.now() - start
  })
}

function copyOf(draft: Y.Doc): Y.Doc {
  const made = newDraft()
  Y.applyUpdate(made, Y.encodeStateAsUpdate(draft))
  return made
}

/** A copy with words changed here and there, typed one after the other. */
function edited(draft: Y.Doc, changes: number, by: string, first: number): Y.Doc {
  const made = copyOf(draft)
  const { body } = contentOf(made)
  const paragraphs = body.childCount
  const after = proseSchema.node(
    'doc',
    null,
    body.children.map((line, index) => {
      const words = line.textContent.split(' ')
      for (let edit = 0; edit < changes / paragraphs; edit += 1) {
        const at = (first + 17 * edit + index) % words.length
        words[at] = `${words[at]}${by}${index}`
      }
      return proseSchema.node('paragraph', null, proseSchema.text(words.join(' ')))
    }),
  )
  for (const [index] of body.children.entries()) {
    // Paragraph by paragraph, as somebody works through a text.
    const { body: now } = contentOf(made)
    if (index % 20 === 0 || index === paragraphs - 1) {
      const lines = now.children.map((line, place) => (place <= index ? after.child(place) : line))
      made.transact(() =>
        updateYFragment(made, bodyOf(made), proseSchema.node('doc', null, lines), {
          mapping: new Map(),
          isOMark: new Map(),
        }),
      )
    }
  }
  return copyOf(made)
}
