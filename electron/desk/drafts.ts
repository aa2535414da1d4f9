import { validArticle } from '#shared/article/read.ts'
import type { Assets } from './assets/assets.ts'
import type { HandlersOf } from './handlers.ts'
import { makeDraft, makeInThreadFrom } from './make-draft.ts'
import type { OpenDocuments } from './open-documents.ts'
import type { Library } from './store/library.ts'
import type { Threads } from './threads/threads.ts'
import type { WindowEdits } from './window-edits.ts'

/** The calls about drafts. */
export function draftHandlers(
  library: Library,
  assets: Assets,
  open: OpenDocuments,
  edits: WindowEdits,
  threads: Threads,
): HandlersOf<'drafts'> {
  return {
    'drafts.list': (query, { person }) => library.list(query, person?.id ?? null),
    'drafts.facets': ({ view }, { person }) => library.facets(view, person?.id ?? null),
    'drafts.create': async ({ article, review }, caller) => {
      const id = crypto.randomUUID()
      const making = [id, article, review, caller.person] as const
      const isLarge = review !== null || (article.body.content?.length ?? 0) > makeInThreadFrom
      library.adopt(id, isLarge ? await threads.run('makeDraft', [...making], { caller }) : makeDraft(...making))
      return { id }
    },
    'drafts.open': ({ id, vector }, caller) => {
      const draft = library.open(id, vector)
      open.open(id, caller)
      return draft
    },
    'drafts.close': ({ id }, caller) => {
      open.close(id, caller)
      return null
    },
    'drafts.append': async ({ id, update }, caller) => {
      await edits.append(id, update, caller)
      return null
    },
    'drafts.article': ({ id }) => ({ article: validArticle(library.article(id)) }),
    'drafts.duplicate': ({ id }) => ({ id: library.duplicate(id) }),
    'drafts.bin': ({ ids }) => {
      library.bin(ids)
      return null
    },
    'drafts.restore': ({ ids }) => {
      library.restore(ids)
      return null
    },
    'drafts.emptyBin': () => {
      const deleted = library.emptyBin()
      assets.sweep()
      return { deleted }
    },
  }
}
