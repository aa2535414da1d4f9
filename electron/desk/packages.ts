import { randomUUID } from 'node:crypto'
import type { Result } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import { packageExtension } from '#shared/api/package-file.ts'
import type { Assets } from './assets/assets.ts'
import type { EditLocks } from './edit-locks.ts'
import type { HandlersOf } from './handlers.ts'
import { KeptPackages } from './package/kept-packages.ts'
import { checkPackageSize, manifestName } from './package/manifest.ts'
import type { Opening } from './package/merge-package.ts'
import type { Packer } from './package/pack.ts'
import { takeAssets } from './package/package-assets.ts'
import type { Library } from './store/library.ts'
import type { SourceNotes } from './store/source-notes.ts'
import type { Threads } from './threads/threads.ts'
import { transferablesOf } from './transferables.ts'

/**
 * How often a merge is tried while somebody continues writing in the draft; after that, edits wait
 * for it.
 */
const tries = 3

interface PackageParts {
  readonly library: Library
  readonly notes: SourceNotes
  readonly assets: Assets
  readonly threads: Threads
  readonly held: EditLocks
  /** In ms since the epoch. */
  readonly now: () => number
}

/** Packages that wait for this person in the newsroom, by id. */
interface NewsroomPost {
  fetch(id: string): Promise<{ bytes: Uint8Array; from: string }>
  /** A package was opened, wherever it came from. */
  opened(id: string): void
}

/**
 * The calls about packages: drafts that are sent as files. Packages are read and merged in threads:
 * the desk passes in the draft and gets back what to add to it.
 */
export function packageHandlers(
  { library, notes, assets, threads, held, now }: PackageParts,
  pack: Packer,
  post: NewsroomPost,
): HandlersOf<'packages'> {
  const opened = (bytes: Uint8Array, caller: object) => {
    // Before it is passed to a thread, which needs the same memory again.
    checkPackageSize(bytes)
    return threads.run('openPackage', [bytes], { caller, transfer: transferablesOf(bytes) })
  }
  const kept = new KeptPackages()
  const received = async (sent: { bytes: Uint8Array } | { waiting: string }, caller: object) => {
    if ('bytes' in sent) return opened(sent.bytes, caller)
    const { bytes, from } = await post.fetch(sent.waiting)
    const read = await opened(bytes, caller)
    // The newsroom knows who sent it: nobody sends one in another's name.
    const { manifest } = read
    if (manifest.id !== sent.waiting || manifest.from?.id !== from)
      throw new LedeError('package.damaged', { part: manifestName })
    return read
  }

  /** The complete present draft of a library. @throws LedeError `draft.inBin` */
  const ours = (id: string): Uint8Array => {
    const { update, binned } = library.open(id)
    if (binned) throw new LedeError('draft.inBin')
    return update
  }

  /**
   * Adds the draft of a package to the library, or merges it into the existing one; null if that
   * was edited meanwhile.
   */
  const take = async (id: string, theirs: Uint8Array, opening: Opening, caller: object) => {
    if (!library.has(id)) {
      const made = await threads.run('addPackage', [id, theirs, opening], { caller })
      if (library.has(id)) return null
      library.adopt(id, made)
      return { outcome: 'added', conflicts: 0, changed: true } as const
    }
    const before = ours(id)
    const { update, ...merged } = await threads.run('mergePackage', [before, theirs, opening], { caller })
    if (update === null) return merged
    if (!library.has(id) || Buffer.compare(before, ours(id)) !== 0) return null
    library.append(id, update)
    return merged
  }

  return {
    'packages.write': async (asked, caller) => {
      const { name, bytes, update } = await pack({ ...asked, to: null }, caller)
      return { name: `${name}${packageExtension}`, bytes, update }
    },

    'packages.read': async (sent, caller) => {
      const read = await received(sent, caller)
      const { manifest, parts } = read
      const { draft, headline, from, at, note } = manifest
      const state = async (): Promise<Result<'packages.read'>['state']> => {
        const theirs = parts.get('draft.yjs')
        if (theirs === undefined || !library.has(draft)) return 'new'
        const { update, binned } = library.open(draft)
        return binned ? 'inBin' : threads.run('comparePackage', [update, theirs], { caller })
      }
      const sources = parts.has('sources.yjs')
      return { draft, headline, from, at, note, sources, state: await state(), kept: kept.keep(caller, read) }
    },

    'packages.open': async (sent, caller) => {
      const read = 'kept' in sent ? kept.get(caller, sent.kept) : await received(sent, caller)
      const { manifest, parts } = read
      const { draft: id, from } = manifest
      const theirs = parts.get('draft.yjs')
      if (theirs === undefined) throw new LedeError('package.damaged', { part: 'draft.yjs' })
      await takeAssets(assets, parts)
      const { person } = caller
      const act = { id: randomUUID(), by: person?.id ?? null, at: now() }
      const opening = { person, act, arrival: { package: manifest.id, from: from?.id ?? null } }

      const once = () => take(id, theirs, opening, caller)
      let result = await once()
      for (let tried = 1; result === null; tried += 1)
        result = tried < tries ? await once() : await held.while(id, once)

      const sources = parts.get('sources.yjs')
      if (sources !== undefined) notes.append(id, new Uint8Array(sources))
      if ('kept' in sent) kept.release(caller, sent.kept)
      post.opened(manifest.id)
      return { id, ...result }
    },
  }
}
