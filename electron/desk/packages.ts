import { randomUUID } from 'node:crypto'
import type * as Yjs from 'yjs'
import type { Outcome } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import { packageExtension } from '#shared/api/package-file.ts'
import type { SettingsStore } from '#shared/settings/settings.ts'
import type { Assets } from './assets/assets.ts'
import type { Clients } from './clients.ts'
import type { HandlersOf } from './handlers.ts'
import { assetParts, takeAssets } from './package/package-assets.ts'
import type { Package } from './package/read-package.ts'
import type { Library } from './store/library.ts'
import type { SourceNotes } from './store/source-notes.ts'

/** The calls about packages: drafts that are handed over as files. `now` is in milliseconds since the epoch. */
export function packageHandlers(
  library: Library,
  notes: SourceNotes,
  assets: Assets,
  clients: Clients,
  settings: SettingsStore,
  now: () => number,
): HandlersOf<'packages'> {
  const append = (id: string, update: Uint8Array<ArrayBuffer>) => {
    if (library.append(id, update)) clients.tell('draft.updated', { id, update })
  }
  const signature = () => ({ from: settings.read().profile, at: now() })

  return {
    'packages.write': async ({ id, note, sources, review, originals }) => {
      const [{ writePackage }, tools, { fileNameOf }] = await Promise.all([
        import('./package/write-package.ts'),
        draftTools(),
        import('#shared/publish/file-name.ts'),
      ])
      const { from, at } = signature()
      const packageId = randomUUID()
      const { update, binned } = library.open(id)
      if (binned) throw new LedeError('draft.inBin')
      const { draft, changes } = tools.copied(update)
      if (from !== null) tools.signDraft(draft, from)
      // After the change of status, which the history tells first.
      const time = new Date(at + 1).toISOString()
      const by = from?.id ?? null
      // Whoever merges what comes back has to know what was deleted by now (shared/merge/last-known.ts): a change of status keeps a version too.
      const isKept = review && tools.changeStatus(draft, 'inReview', { id: randomUUID(), by, at }, { note })
      if (!isKept) tools.keepVersion(draft, { id: randomUUID(), by, at }, 'sent')
      tools.logEvent(draft, { kind: 'sent', id: randomUUID(), at: time, by, package: packageId, note })
      const article = tools.readArticle(draft, id)
      const bytes = writePackage(
        { id: packageId, draft: id, headline: (article.headline ?? '').slice(0, 1_000), from, at: time, note },
        {
          'draft.yjs': tools.whole(draft),
          'article.json': new TextEncoder().encode(JSON.stringify(article, null, 2)),
          ...(sources && { 'sources.yjs': notes.open(id) }),
          ...(await assetParts(assets, library.document(id), article.body, originals)),
        },
      )
      return {
        name: `${fileNameOf(article, 'json').replace(/\.json$/, '')}${packageExtension}`,
        bytes,
        update: changes(),
      }
    },

    'packages.read': async ({ bytes }) => {
      const { manifest, parts } = await opened(bytes)
      const { draft, headline, from, at, note } = manifest
      const sources = parts.has('sources.yjs')
      return { draft, headline, from, at, note, sources, state: await stateOf(library, manifest, parts) }
    },

    'packages.open': async ({ bytes }) => {
      const [{ manifest, parts }, tools] = await Promise.all([opened(bytes), draftTools()])
      const { draft: id, from } = manifest
      const theirs = tools.received(parts.get('draft.yjs'))
      const sources = parts.get('sources.yjs')
      if (sources !== undefined) tools.received(sources)
      await takeAssets(assets, parts)
      const person = signature().from
      const act = { id: randomUUID(), by: person?.id ?? null, at: now() }
      const arrival = { package: manifest.id, from: from?.id ?? null }

      const known = { outcome: 'known', conflicts: 0, changed: false } as const
      const take = (): { outcome: Outcome; conflicts: number; changed: boolean } => {
        if (!library.has(id)) {
          const { draft } = tools.copied(tools.whole(theirs))
          if (person !== null) tools.signDraft(draft, person)
          tools.recordArrival(draft, act, arrival)
          library.adopt(id, tools.whole(draft))
          return { outcome: 'added', conflicts: 0, changed: true }
        }
        const { update, binned } = library.open(id)
        if (binned) throw new LedeError('draft.inBin')
        const { draft, changes } = tools.copied(update)
        // What this Lede does not know of it a merge would leave out.
        if (!tools.fits(draft)) throw new LedeError('draft.notFitting')
        if (tools.mergesOf(draft).some((merge) => merge.id === manifest.id)) return known
        if (person !== null) tools.signDraft(draft, person)
        const before = tools.sayingOf(draft)
        const merge = tools.mergeDraft(draft, theirs, act, arrival)
        if (merge === null) return known
        append(id, changes())
        const changed = tools.sayingOf(draft) !== before
        return { outcome: 'merged', conflicts: merge.conflicts.length, changed }
      }

      const result = take()
      if (sources !== undefined) {
        const update = new Uint8Array(sources)
        if (notes.append(id, update)) clients.tell('sources.updated', { id, update })
      }
      return { id, ...result }
    },
  }
}

/** What only packages need; a desk has to start at once. */
async function draftTools() {
  const [
    Y,
    { checkDraft, newDraft, readArticle },
    { threadsOf },
    { logEvent },
    { signDraft },
    { keepVersion },
    { changeStatus },
    merge,
  ] = await Promise.all([
    import('yjs'),
    import('#shared/article/draft.ts'),
    import('#shared/review/comments.ts'),
    import('#shared/review/log.ts'),
    import('#shared/review/people.ts'),
    import('#shared/review/versions.ts'),
    import('#shared/review/workflow.ts'),
    import('#shared/merge/index.ts'),
  ])
  const whole = (draft: Yjs.Doc) => new Uint8Array(Y.encodeStateAsUpdate(draft))
  return {
    fits: (draft: Yjs.Doc) => checkDraft(draft).fits,
    signDraft,
    changeStatus,
    keepVersion,
    logEvent,
    readArticle,
    whole,
    isHeldBy: (draft: Yjs.Doc, update: Uint8Array) => Y.snapshotContainsUpdate(Y.snapshot(draft), update),
    mergeDraft: merge.mergeDraft,
    mergesOf: merge.mergesOf,
    /** What somebody sees of a draft: the article, and what was said about it. */
    sayingOf: (draft: Yjs.Doc) => JSON.stringify([readArticle(draft, null), threadsOf(draft)]),
    recordArrival: merge.recordArrival,
    /** A draft to be edited, and what was edited in it since, as an update. */
    copied(update: Uint8Array) {
      const draft = newDraft()
      Y.applyUpdate(draft, update)
      const before = Y.encodeStateVector(draft)
      return { draft, changes: () => new Uint8Array(Y.encodeStateAsUpdate(draft, before)) }
    },
    /** A document out of a package: whole, and of a schema that this Lede knows. */
    received(update: Uint8Array | undefined) {
      const draft = newDraft()
      try {
        if (update === undefined) throw new RangeError('no draft in it')
        Y.decodeUpdate(update)
        Y.applyUpdate(draft, update)
        if (draft.store.pendingStructs !== null || draft.store.pendingDs !== null) throw new RangeError('not whole')
      } catch (error) {
        throw new LedeError('package.damaged', { part: 'draft.yjs' }, error)
      }
      if (!checkDraft(draft).fits) throw new LedeError('package.newer')
      return draft
    },
  }
}

async function opened(bytes: Uint8Array): Promise<Package> {
  const { readPackage } = await import('./package/read-package.ts')
  return readPackage(bytes)
}

/** What opening a package would do. Also throws what opening its draft would. */
async function stateOf(
  library: Library,
  { id, draft }: Package['manifest'],
  parts: Package['parts'],
): Promise<'new' | 'known' | 'merge' | 'inBin'> {
  const { received, whole, mergesOf, isHeldBy } = await draftTools()
  const theirs = received(parts.get('draft.yjs'))
  if (!library.has(draft)) return 'new'
  if (library.open(draft).binned) return 'inBin'
  const ours = library.document(draft)
  return isHeldBy(ours, whole(theirs)) || mergesOf(ours).some((merge) => merge.id === id) ? 'known' : 'merge'
}
