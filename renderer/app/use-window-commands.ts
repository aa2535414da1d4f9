import { runnable, useCommand } from '#renderer/commands/registry.ts'
import { openDialog, useDialog } from '#renderer/state/dialogs.ts'
import { foldLibrary, type SidePanel, showLibrary, showSide } from '#renderer/state/layout.ts'
import { copyAsHtml } from '#renderer/state/release/copy-html.ts'
import { openPage } from '#renderer/state/release/open-page.ts'
import { closeOtherTabs, closeTabs, moveTab, reopenTab, stepTab, toggleSplit, useTabs } from '#renderer/tabs/tabs.ts'
import { usePanes } from './use-panes.ts'

/** The commands of the window itself: panes, tabs, export, help. */
export function useWindowCommands(): void {
  const { library, side } = usePanes()
  const { open, active, other, closed } = useTabs()
  const place = active === null ? -1 : open.indexOf(active)
  const free = useDialog((state) => state.dialog === null)
  const toggleSide = (wanted: SidePanel) => showSide(side === wanted ? null : wanted)
  const draft = { enabled: active !== null && free }

  useCommand('view.library', library ? foldLibrary : showLibrary, { active: library })
  useCommand('view.inspector', () => toggleSide('inspector'), { ...draft, active: side === 'inspector' })
  useCommand('view.preview', () => toggleSide('preview'), { ...draft, active: side === 'preview' })
  useCommand('view.review', () => toggleSide('review'), { ...draft, active: side === 'review' })
  useCommand('view.checks', () => toggleSide('checks'), { ...draft, active: side === 'checks' })
  useCommand('tab.close', () => active !== null && closeTabs([active]), draft)
  useCommand('tab.closeOthers', () => active !== null && closeOtherTabs(active), { enabled: open.length > 1 && free })
  useCommand('tab.reopen', reopenTab, { enabled: closed.length > 0 && free })
  useCommand('tab.moveLeft', () => active !== null && moveTab(active, place - 1), { enabled: place > 0 })
  useCommand('tab.moveRight', () => active !== null && moveTab(active, place + 1), {
    enabled: place !== -1 && place < open.length - 1,
  })
  useCommand('tab.next', () => stepTab(1), { enabled: open.length > 1 })
  useCommand('tab.previous', () => stepTab(-1), { enabled: open.length > 1 })
  useCommand('pane.next', focusNextPane, { enabled: free })
  useCommand('export.open', () => active !== null && openDialog({ name: 'export', ids: [active] }), draft)
  useCommand('export.page', () => active !== null && void openPage(active), draft)
  useCommand('export.copyHtml', () => active !== null && void copyAsHtml(active), draft)
  useCommand('view.split', split, { enabled: (other !== null || open.length > 1) && free, active: other !== null })
  useCommand('palette.open', () => openDialog({ name: 'palette', ids: runnable() }), { enabled: free })
  useCommand('language.choose', () => openDialog({ name: 'language' }), { enabled: free })
  useCommand('switcher.open', () => openDialog({ name: 'switcher' }), { enabled: free })
  useCommand('check.rules', () => openDialog({ name: 'houseRules' }), { enabled: free })
  useCommand('snippets.edit', () => openDialog({ name: 'snippets' }), { enabled: free })
  useCommand('help.shortcuts', () => openDialog({ name: 'shortcuts' }), { enabled: free })
}

/** Below this width of the window, in pixels, there is no room for two drafts and the library. */
const splitWidth = 1_600

function split(): void {
  toggleSplit()
  if (useTabs.getState().other !== null && window.innerWidth < splitWidth) foldLibrary()
}

const focusable = '[contenteditable="true"], input, textarea, button, [tabindex="0"]'

/** Moves the focus to the next pane, in a circle: header, library, editor, fields. */
function focusNextPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')]
  const current = panes.findIndex((pane) => pane.contains(document.activeElement))
  const next = panes[(current + 1) % panes.length]
  const target =
    next?.querySelector<HTMLElement>('[data-pane-focus]') ?? next?.querySelector<HTMLElement>(focusable) ?? next
  target?.focus()
}
