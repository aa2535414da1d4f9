import { LedeError } from '#shared/api/errors.ts'
import { isTimestamp } from '#shared/article/timestamp.ts'
import { imageFolder } from '#shared/asset/rendition.ts'
import { mediaTypeOf, type PublishFormat } from '#shared/publish/format.ts'
import type { Problem } from '#shared/publish/problem.ts'
import type { Person } from '#shared/review/person.ts'
import type { ReviewText } from '#shared/review/review-text.ts'
import type { SettingsStore } from '#shared/settings/settings.ts'
import type { Assets } from './assets/assets.ts'
import { bareNames, renamedImages } from './assets/bare-names.ts'
import type { Clients } from './clients.ts'
import type { HandlersOf } from './handlers.ts'
import type { Library } from './store/library.ts'

/** The calls that make files of drafts. `now` is in milliseconds since the epoch. */
export function exportHandlers(
  library: Library,
  assets: Assets,
  clients: Clients,
  settings: SettingsStore,
  now: () => number,
): HandlersOf<'export'> {
  // Loaded when it is first used, as the readers are: a desk has to start at once.
  const examine = async (id: string, format: PublishFormat, text: ReviewText) => {
    const [
      { fileNameOf, filesOf, imagesInFolder, problemsOf, publish },
      { hasBaseline },
      { acceptedArticle, pendingIn },
      { standingsOf },
      { openConflictsIn },
    ] = await Promise.all([
      import('#shared/publish/index.ts'),
      import('#shared/review/baseline.ts'),
      import('#shared/review/accepted.ts'),
      import('#shared/review/standings.ts'),
      import('#shared/merge/index.ts'),
    ])
    const draft = library.document(id)
    const isReviewed = hasBaseline(draft)
    const suggestions = isReviewed ? pendingIn(draft).length : 0
    const live = library.article(id)
    const wanted = isReviewed && text === 'accepted' ? acceptedArticle(draft, id) : live
    const { publisher, requireApproval } = settings.read()
    const { approval, publication } = await standingsOf(draft, wanted)
    const article = { ...wanted, embargoUntil: laterOf(wanted.embargoUntil, live.embargoUntil) }
    const problems = problemsOf(article, {
      now: now(),
      format,
      publisher,
      assets: assets.find,
      approval: {
        required: requireApproval,
        state: approval.state,
        ...(approval.state === 'none' ? { by: '', at: '', version: '' } : named(approval.approval)),
      },
      ...(publication.state === 'changed' && { unlikePublication: named(publication.publication) }),
    })
    const waiting = { suggestions, conflicts: openConflictsIn(draft).length }
    return {
      article,
      waiting,
      problems,
      file: async () => {
        const name = fileNameOf(article, format)
        const folder = imageFolder(name)
        const images = imagesInFolder(assets.find, folder)
        const names = format === 'json' ? await bareNames(article.body, assets) : new Map()
        const printed = { ...article, body: renamedImages(article.body, names) }
        return {
          name,
          mediaType: mediaTypeOf[format],
          text: publish(printed, format, { publisher, early: isEmbargoed(problems), images }),
          images: filesOf(article.body, format, assets.find, folder, names),
          problems,
          ...waiting,
        }
      },
    }
  }
  return {
    'export.check': async ({ id, format, text }) => {
      const { article, problems, waiting } = await examine(id, format, text)
      return { headline: article.headline ?? '', problems, ...waiting }
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
      if (isEmbargoed(problems)) {
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

function isEmbargoed(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'embargo')
}

// An embargo that is only suggested holds as well, and so does one whose end is only suggested.
function laterOf(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other
  if (!isTimestamp(one) || !isTimestamp(other)) return one
  return Date.parse(one) >= Date.parse(other) ? one : other
}

function named({ id, at, by }: { id: string; at: string; by: Person | null }) {
  return { by: by?.name ?? '', at, version: id }
}
