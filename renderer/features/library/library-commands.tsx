import { useEffect } from 'react'
import { flushSync } from 'react-dom'
import { desk } from '#renderer/api/desk.ts'
import { holdKeys, letGo } from '#renderer/app/type-ahead.ts'
import { useCommand } from '#renderer/commands/registry.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { followArchive } from '#renderer/state/archive.ts'
import { openDialog, useDialog } from '#renderer/state/dialogs.ts'
import { openFiles } from '#renderer/state/files.ts'
import { takeFiles } from '#renderer/state/incoming-files.ts'
import { showLibrary } from '#renderer/state/layout.ts'
import { followLibrary, useLibrary } from '#renderer/state/library.ts'
import { sayError } from '#renderer/state/notices.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { followWatch } from '#renderer/state/watch.ts'
import { openTab, useTabs } from '#renderer/tabs/tabs.ts'
import { type Article, emptyArticle } from '#shared/article/article.ts'
import { bin, duplicate, targets } from './actions.ts'
import { focusHeadline } from './focus-headline.ts'

/**
 * The commands that add articles to the library and act on those in it. Renders nothing. It has to
 * be mounted exactly once, always.
 */
export function LibraryCommands() {
  const free = useDialog((state) => state.dialog === null)
  const active = useTabs((state) => state.active)
  const chosen = useLibrary((state) => state.focused && (state.selection.size > 0 || state.cursor !== null))
  const inBin = useLibrary((state) => state.focused && state.query.view === 'bin')
  const about = { enabled: free && !inBin && (chosen || active !== null) }
  useEffect(followLibrary, [])
  useEffect(followArchive, [])
  useEffect(followWatch, [])

  useCommand('article.new', () => void begin(), { enabled: free })
  useCommand('wire.paste', () => openDialog({ name: 'paste' }), { enabled: free })
  useCommand('file.open', () => void importFiles(), { enabled: free })
  useCommand('archive.open', () => openDialog({ name: 'archive' }), { enabled: free })
  useCommand('sample.open', () => void makeSample(), { enabled: free })
  useCommand('settings.open', () => openDialog({ name: 'settings' }), { enabled: free })
  useCommand('article.duplicate', () => void duplicate(targets()), about)
  useCommand('article.bin', () => void bin(targets()), about)
  useCommand('library.search', searchLibrary, { enabled: free })
  useCommand('library.replace', () => openDialog({ name: 'replace' }), { enabled: free })
  return null
}

/** An empty article, following the settings. */
function newArticle(): Article {
  const { articleLanguage, timeZone, usageTerms } = useSettings.getState().settings
  return {
    ...emptyArticle(articleLanguage || currentLanguage()),
    timeZone: timeZone || Intl.DateTimeFormat().resolvedOptions().timeZone,
    usageTerms: usageTerms || null,
  }
}

/** Starts an article in its headline: keys typed after the command go there. */
async function begin(): Promise<void> {
  holdKeys('headline')
  const id = await make(newArticle())
  if (id === null) letGo()
  else focusHeadline(id)
}

async function make(article: Article): Promise<string | null> {
  try {
    const { id } = await desk.call('drafts.create', { article })
    openTab(id)
    return id
  } catch (error) {
    sayError(error)
    return null
  }
}

async function importFiles(): Promise<void> {
  try {
    takeFiles(await openFiles())
  } catch (error) {
    sayError(error)
  }
}

function searchLibrary(): void {
  // The field has to exist before it can have the focus.
  flushSync(showLibrary)
  const field = document.querySelector<HTMLInputElement>('[data-library-search]')
  field?.focus()
  field?.select()
}

async function makeSample(): Promise<void> {
  const { sampleStory } = await import('#renderer/locales/sample-story.ts')
  await make(await sampleStory(currentLanguage(), Date.now()))
}
