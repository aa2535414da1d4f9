import { Node } from '@tiptap/pm/model'
import type { Doc } from 'yjs'
import { readFile } from '#desk/import/read.ts'
import { getField, readFields } from '#shared/article/draft.ts'
import { fieldsOf } from '#shared/article/fields.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import type { Content } from '#shared/review/suggest/suggestion.ts'
import { proseSchema } from '#shared/schema/index.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { ignoredWords } from '#shared/spelling/ignored-words.ts'
import { namesOf } from '#shared/spelling/story.ts'
import type { Input } from './input.ts'

/** A story whose spelling is checked. */
export interface SpelledStory {
  content: Content
  /** BCP 47. */
  language: string
  /** Its id, null for a file. */
  draft: string | null
  /** Its own fields that contain names. */
  names: string[]
  /** The words ignored in it. */
  ignored: string[]
}

/** @throws LedeError those of reading a file */
export async function storiesOfFile(input: Input, settings: Settings): Promise<SpelledStory[]> {
  const { Temporal } = await import('temporal-polyfill')
  const today = Temporal.Now.plainDateISO().toString()
  const asked = { ...input, from: null, pasted: false, referenceDate: null, images: [] }
  const { stories } = await readFile(asked, { today, settings })
  return stories.map(({ article }) => {
    const fields = fieldsOf(article)
    const body = Node.fromJSON(proseSchema, article.body)
    return { content: { fields, body }, language: article.language, draft: null, names: namesOf(fields), ignored: [] }
  })
}

export function storyOfDraft(id: string, draft: Doc): SpelledStory {
  return {
    content: contentOf(draft),
    language: getField(draft, 'language'),
    draft: id,
    names: namesOf(readFields(draft)),
    ignored: ignoredWords(draft),
  }
}
