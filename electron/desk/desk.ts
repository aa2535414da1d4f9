import { isAbsolute } from 'node:path'
import type { Desk } from '#shared/api/contract.ts'
import type { Keychain } from '#shared/api/keychain.ts'
import type { Port } from '#shared/api/port.ts'
import type { Person } from '#shared/review/people/person.ts'
import type { SettingsStore } from '#shared/settings/settings.ts'
import { Archives } from './archive/archives.ts'
import { archiveHandlers } from './archives.ts'
import { openAssets } from './assets/assets.ts'
import { checkAssetFiles } from './assets/found-files.ts'
import { assetHandlers, pictureFacts, publishedBy } from './assets.ts'
import { gatherChanges } from './changes.ts'
import { houseStore, takeBanned } from './check/house-file.ts'
import { rulesHandlers } from './check/rules.ts'
import { deskClients } from './clients.ts'
import { damages } from './damages.ts'
import { dictionaryHandlers } from './dictionaries.ts'
import { draftHandlers } from './drafts.ts'
import { EditLocks } from './edit-locks.ts'
import { exportHandlers } from './exports.ts'
import { findHandlers } from './finds.ts'
import type { Handlers } from './handlers.ts'
import { importHandlers } from './imports.ts'
import { Merging } from './merging.ts'
import { fetchStoriesFirst } from './newsroom/fetch-stories-first.ts'
import { NewsroomOfDesk } from './newsroom/newsroom.ts'
import { DeviceToken } from './newsroom/token.ts'
import { newsroomHandlers } from './newsrooms.ts'
import { OpenDocuments } from './open-documents.ts'
import { packer } from './package/pack.ts'
import { packageHandlers } from './packages.ts'
import { settingsHandlers } from './settings.ts'
import { sourceHandlers } from './sources.ts'
import { spellingHandlers } from './spelling.ts'
import { knownTemplates } from './store/known-templates.ts'
import { openLibrary } from './store/library.ts'
import { openStore } from './store/open-store.ts'
import { sourceNotes } from './store/source-notes.ts'
import { templateHandlers } from './templates.ts'
import { openThreads, type Threads } from './threads/threads.ts'
import { versionHandlers } from './versions.ts'
import { FolderWatch } from './watch/folder-watch.ts'
import { WindowEdits } from './window-edits.ts'
import { writingIn } from './writing.ts'

export interface DeskOptions {
  /** The data folder; created if missing. */
  folder: string
  settings: SettingsStore
  /** Lede's own version. */
  version: string
  /** Milliseconds since the epoch; default the machine's clock. */
  now?: () => number
  /** The system's keychain; by default it cannot be asked. */
  keychain?: Keychain | null
  /** Connects to a newsroom; by default over a WebSocket. */
  dial?: (address: string) => Port
  /** Whether the folder named in the settings is watched; not for short-lived commands. */
  watches?: boolean
  /** How often a watched folder is checked, in ms; default a second. */
  watchEvery?: number
  /** What does its long work; by default threads, which all desks of a process share. */
  threads?: Threads
}

/**
 * Opens the desk of a folder: the implementation of the contract, whatever transport a host uses.
 * The folder belongs to it until it is closed or its process ends.
 *
 *
 * @throws LedeError `store.inUse`, `store.readOnly`, `store.full`, `store.newer`, `store.failed`
 */
export async function openDesk({
  folder,
  settings,
  version,
  now = Date.now,
  keychain = null,
  dial,
  watches = false,
  watchEvery,
  threads = openThreads(),
}: DeskOptions): Promise<Desk> {
  const { database, acknowledged, notices } = openStore(folder, now())
  let newsroom: NewsroomOfDesk | null = null
  const drafts = new OpenDocuments('draft.updated', (...event) => clients.tell(...event))
  const sources = new OpenDocuments('sources.updated', (...event) => clients.tell(...event))
  const clients = deskClients((client) => {
    for (const open of [drafts, sources]) open.leave(client)
    newsroom?.company.show(client, [])
  })
  const damage = damages(folder, clients, now)
  const changes = gatherChanges((ids) => {
    clients.tell('drafts.changed', { ids })
    newsroom?.listed(ids)
  })
  const library = openLibrary(database, {
    now,
    onChange: changes.add,
    onAppend: (id, update, origin) => {
      newsroom?.appended(id, update, origin)
      drafts.tell(id, update, origin)
    },
    acknowledged,
    onTorn: damage.torn,
  })
  const notes = sourceNotes(database, {
    now,
    acknowledged,
    onAppend: (id, update, origin) => sources.tell(id, update, origin),
  })
  const templates = knownTemplates(database, folder)
  await damage.look({
    templates: () => templates.changed(),
    images: () => checkAssetFiles(database, folder, now()),
  })
  const houseRules = houseStore(folder, settings, () => newsroom?.houseRules.rules ?? [])
  await takeBanned(houseRules, settings)
  const assets = openAssets(database, folder, now)
  const held = new EditLocks()
  const merging = new Merging(library, threads, held, now)
  const archives = new Archives({ folder, library, assets, clients, settings, now })
  const watch = new FolderWatch({
    library,
    assets,
    threads,
    settings,
    clients,
    archives,
    now,
    ...(watchEvery !== undefined && { every: watchEvery }),
  })
  const watchSetting = () => {
    const { watchFolder } = settings.read()
    watch.watch(isAbsolute(watchFolder) ? watchFolder : null)
  }
  const me = () => settings.read().profile
  const become = async (profile: Person) => settings.write({ ...settings.read(), profile })
  const token = new DeviceToken(folder, keychain)
  const parts = { folder, library, clients, threads, merging, assets, me, become, token, now }
  newsroom = new NewsroomOfDesk({ ...parts, ...(dial && { dial }) })
  const stopSettings = settings.onChange((changed) => {
    clients.tell('settings.changed', { settings: changed })
    // A list that came by hand, or by a window of an earlier Lede.
    void takeBanned(houseRules, settings).then((isTaken) => isTaken && clients.tell('rules.changed', {}))
    if (watches) watchSetting()
  })
  if (watches) watchSetting()

  const pack = packer({ library, notes, assets, threads, isHeld: (id) => newsroom?.isHeld(id) ?? false, now })
  const factsOfPicture = pictureFacts(assets, threads)
  const publishPicture = publishedBy(assets, settings, factsOfPicture)
  const handlers: Handlers = {
    'desk.info': () => ({
      version,
      folder,
      notices: notices.map(({ code, details }) => ({ code, details })),
    }),
    ...draftHandlers(library, assets, drafts, new WindowEdits(library, merging, threads, held), threads),
    ...assetHandlers(assets, threads, settings, publishPicture),
    ...sourceHandlers(notes, sources, threads),
    ...packageHandlers({ library, notes, assets, threads, held, now }, pack, newsroom.packages),
    ...templateHandlers(folder, library, templates),
    ...damage.handlers,
    ...versionHandlers(library),
    ...findHandlers(library, now),
    ...importHandlers(settings, threads, now),
    ...archiveHandlers(archives),
    ...exportHandlers(
      library,
      assets,
      settings,
      houseRules,
      now,
      (id) => newsroom?.story(id) ?? null,
      factsOfPicture,
      publishPicture,
      writingIn(threads),
    ),
    ...newsroomHandlers(newsroom, library, pack),
    ...settingsHandlers(settings),
    ...spellingHandlers(library),
    ...dictionaryHandlers(folder, clients),
    ...rulesHandlers(library, houseRules, newsroom, clients),
  }

  const fetching = fetchStoriesFirst(handlers, newsroom)
  let open = true
  return {
    connect: (who = me) => clients.connect(fetching, who),
    importArchive: (path, from) => archives.begin(path, from),
    watchFolder: (path) => watch.watch(path),
    close: async () => {
      if (!open) return
      open = false
      stopSettings()
      clients.closeAll()
      // The archive first: the watched folder may be waiting for it.
      await archives.close()
      await watch.close()
      await Promise.all([assets.close(), threads.close(), newsroom.close()])
      library.close()
      changes.stop()
    },
  }
}
