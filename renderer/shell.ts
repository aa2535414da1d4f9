import '#shared/api/bridge.ts'
import { unpackError } from '#shared/api/coded-error.ts'
import { type CommandId, commands } from '#shared/commands.ts'
import { handleKey, runCommand, useEffects } from './commands/registry.ts'
import { openDialog } from './state/dialogs.ts'
import { sayError } from './state/notices.ts'
import { anyUnsettled, leaveAll } from './state/sessions.ts'

/** Connects the window to what is around it: the keyboard, the application menu, files opened from outside, and its own closing. Call once, at start. */
export function connectShell(): void {
  window.addEventListener('keydown', handleKey)
  const shell = window.lede
  if (!shell) {
    // A browser asks for itself; its words cannot be chosen.
    window.addEventListener('beforeunload', (event) => {
      if (anyUnsettled()) event.preventDefault()
    })
    return
  }
  shell.onCommand(runCommand)
  shell.onClosing(leaveAll)
  shell.onOpenFiles((opened) => {
    const files = opened.filter((file) => 'bytes' in file)
    for (const file of opened) if ('error' in file) sayError(unpackError(file.error))
    if (files.length > 0) openDialog({ name: 'import', files })
  })
  useEffects.subscribe(({ effects }) => {
    const enabled = commands.map(({ id }): CommandId => id).filter((id) => effects[id]?.enabled)
    shell.setEnabledCommands(enabled)
  })
}
