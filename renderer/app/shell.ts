import '#shared/api/bridge.ts'
import { handleKey, markedOf, runCommand, runnable, useEffects } from '#renderer/commands/registry.ts'
import { allSafe, anyAtRisk, leaveAll } from '#renderer/draft/session/sessions.ts'
import { fileOf } from '#renderer/state/file-of.ts'
import { takeFiles } from '#renderer/state/incoming-files.ts'
import { sayError } from '#renderer/state/notices.ts'
import { useRecent } from '#renderer/state/recent.ts'
import { openTab } from '#renderer/tabs/tabs.ts'
import { unpackError } from '#shared/api/coded-error.ts'
import { fitScreen } from './fit-screen.ts'

/**
 * Connects the window to its surroundings: the keyboard, the application menu, files opened from
 * outside, and its own closing. Call once, at start.
 */
export function connectShell(): void {
  window.addEventListener('keydown', handleKey)
  // The page is left for good, or reloaded: only what is sent or stored now still goes out.
  window.addEventListener('pagehide', () => void leaveAll())
  const shell = window.lede
  if (!shell) {
    fitScreen()
    // A browser asks by itself; its text cannot be chosen.
    window.addEventListener('beforeunload', (event) => {
      if (anyAtRisk()) event.preventDefault()
    })
    return
  }
  shell.onCommand(runCommand)
  shell.onClosing(() => {
    const saved = leaveAll()
    return { kept: allSafe(), saved }
  })
  shell.onOpenFiles((opened) => {
    for (const file of opened) if ('error' in file) sayError(unpackError(file.error))
    takeFiles(opened.flatMap((file) => ('bytes' in file ? [fileOf(file)] : [])))
  })
  shell.onOpenDraft(openTab)
  const sayRecent = () => shell.setRecentDrafts(useRecent.getState().drafts)
  useRecent.subscribe(sayRecent)
  sayRecent()
  useEffects.subscribe(({ effects }) => shell.setCommands({ enabled: runnable(), on: markedOf(effects) }))
}
