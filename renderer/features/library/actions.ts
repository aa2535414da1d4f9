import { t } from 'i18next'
import { desk } from '#renderer/api/desk.ts'
import { holdKeys, typeHeld } from '#renderer/app/type-ahead.ts'
import { sessionOf } from '#renderer/draft/session/sessions.ts'
import { foldLibrary, tinyWidth } from '#renderer/state/layout.ts'
import { askForAll, useLibrary } from '#renderer/state/library.ts'
import { sayError, sayNews } from '#renderer/state/notices.ts'
import { forgetRecent } from '#renderer/state/recent.ts'
import { closeTabs, openTab, useTabs } from '#renderer/tabs/tabs.ts'

/**
 * The drafts that a command applies to. While the list has the focus: the library's selection, or
 * otherwise the current row. Elsewhere: the active tab.
 */
export function targets(): string[] {
  const { focused, selection, cursor } = useLibrary.getState()
  const { active } = useTabs.getState()
  if (focused && selection.size > 0) return [...selection]
  if (focused && cursor) return [cursor.id]
  return active === null ? [] : [active]
}

/** Opens a draft from the list. A list that covers the editor closes. */
export function openFromList(id: string): void {
  openTab(id)
  if (window.innerWidth <= tinyWidth) foldLibrary()
}

/**
 * Opens a draft from the list for writing: the text gets the focus, together with keys typed while
 * it was loading.
 */
export function openToWrite(id: string): void {
  const { active, other } = useTabs.getState()
  const text = () => document.querySelector<HTMLElement>('main [data-draft] .ProseMirror')
  const isShown = (id === active || id === other) && text() !== null
  // A newly opened draft takes the focus if nothing else has it.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  holdKeys('body')
  openFromList(id)
  if (!isShown) return
  requestAnimationFrame(() => {
    text()?.focus()
    void typeHeld('body')
  })
}

/** Copies drafts. A single copy is opened. */
export async function duplicate(ids: readonly string[]): Promise<void> {
  try {
    const copies: string[] = []
    for (const id of ids) {
      await saved(id)
      copies.push((await desk.call('drafts.duplicate', { id })).id)
    }
    const [only] = copies
    if (only !== undefined && copies.length === 1) openTab(only)
    else sayNews(t('library:news.duplicated', { count: copies.length }))
  } catch (error) {
    sayError(error)
  }
}

/** Moves drafts to the bin and closes their tabs. Can be undone. */
export async function bin(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const wereOpen = useTabs.getState().open.filter((id) => ids.includes(id))
  try {
    for (const id of wereOpen) await saved(id)
    await desk.call('drafts.bin', { ids: [...ids] })
    closeTabs(wereOpen)
    forgetRecent(ids)
    useLibrary.setState({ selection: new Set() })
    sayNews(t('library:news.binned', { count: ids.length }), {
      label: t('app:undo'),
      run: () => void restore(ids, wereOpen),
    })
  } catch (error) {
    sayError(error)
  }
}

/** Restores drafts from the bin and opens those in `toOpen`. */
export async function restore(ids: readonly string[], toOpen: readonly string[] = []): Promise<void> {
  try {
    await desk.call('drafts.restore', { ids: [...ids] })
    useLibrary.setState({ selection: new Set() })
    for (const id of toOpen) openTab(id)
    if (toOpen.length === 0) sayNews(t('library:news.restored', { count: ids.length }))
  } catch (error) {
    sayError(error)
  }
}

/** Deletes everything in the bin permanently. */
export async function emptyBin(): Promise<void> {
  try {
    const { deleted } = await desk.call('drafts.emptyBin', {})
    askForAll()
    sayNews(t('library:news.deleted', { count: deleted }))
  } catch (error) {
    sayError(error)
  }
}

/**
 * Waits until everything written in an open draft is stored. @throws LedeError if it cannot be
 * stored.
 */
async function saved(id: string): Promise<void> {
  if (!useTabs.getState().open.includes(id)) return
  const session = sessionOf(id)
  const { save } = session.state.getState()
  if (save.state === 'unsaved') throw save.reason
  await session.leave()
}
