import { LedeError } from '#shared/api/errors.ts'
import { mediaTypeOf, type PublishFormat } from '#shared/publish/format.ts'
import type { ReviewText } from '#shared/review/review-text.ts'
import type { SettingsStore } from '#shared/settings/settings.ts'
import type { Clients } from './clients.ts'
import type { HandlersOf } from './handlers.ts'
import type { Library } from './store/library.ts'

/** The calls that make files of drafts. `now` is in milliseconds since the epoch. */
export function exportHandlers(
  library: Library,
  clients: Clients,
  settings: SettingsStore,
  now: () => number,
): HandlersOf<'export'> {
  // Loaded when it is first used, as the readers are: a desk has to start at once.
  const examine = async (id: string, format: PublishFormat, text: ReviewText) => {
    const [{ fileNameOf, problemsOf, publish }, { hasBaseline }, { acceptedArticle, pendingIn }, { standingOf }] =
      await Promise.all([
        import('#shared/publish/index.ts'),
        import('#shared/review/baseline.ts'),
        import('#shared/review/accepted.ts'),
        import('#shared/review/approval.ts'),
      ])
    const draft = library.document(id)
    const isReviewed = hasBaseline(draft)
    const suggestions = isReviewed ? pendingIn(draft).length : 0
    const article = isReviewed && text === 'accepted' ? acceptedArticle(draft, id) : library.article(id)
    const { publisher, requireApproval } = settings.read()
    const standing = await standingOf(draft, article)
    const { by = null, at = '' } = standing.state === 'none' ? {} : standing.approval
    const approval = { required: requireApproval, state: standing.state, by: by?.name ?? '', at }
    return {
      article,
      suggestions,
      problems: problemsOf(article, { now: now(), format, publisher, approval }),
      file: () => ({
        name: fileNameOf(article, format),
        mediaType: mediaTypeOf[format],
        text: publish(article, format, { publisher }),
      }),
    }
  }
  return {
    'export.check': async ({ id, format, text }) => {
      const { article, problems, suggestions } = await examine(id, format, text)
      return { headline: article.headline ?? '', problems, suggestions }
    },
    'export.render': async ({ id, format, text, insist }) => {
      const { article, problems, file } = await examine(id, format, text)
      const errors = problems.filter((problem) => problem.severity === 'error')
      if (errors.length > 0) {
        const why = errors.map((problem) => problem.code).join(', ')
        // What the sentences of the codes name; of two fields that are too long, the last.
        const named = errors.map(({ field, details }) => ({ field, ...details }))
        throw new LedeError('export.blocked', Object.assign({}, ...named, { why }))
      }
      if (problems.some((problem) => problem.severity === 'embargo')) {
        const until = article.embargoUntil ?? ''
        if (!insist) throw new LedeError('export.embargoed', { until })
        const { overrideUpdate } = await import('./override.ts')
        const update = overrideUpdate(library.open(id).update, { until, by: settings.read().profile, at: now() })
        // On disk before anything leaves.
        if (update !== null && library.append(id, update)) clients.tell('draft.updated', { id, update })
      }
      return file()
    },
  }
}
