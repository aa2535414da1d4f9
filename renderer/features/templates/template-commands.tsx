import { useCommand } from '#renderer/commands/registry.ts'
import { openDialog, useDialog } from '#renderer/state/dialogs.ts'
import { useTabs } from '#renderer/tabs/tabs.ts'

/** The commands about templates. Shows nothing; render it once, always. */
export function TemplateCommands() {
  const free = useDialog((state) => state.dialog === null)
  const active = useTabs((state) => state.active)
  useCommand('template.new', () => openDialog({ name: 'templates' }), { enabled: free })
  useCommand('template.save', () => active !== null && openDialog({ name: 'saveTemplate', id: active }), {
    enabled: free && active !== null,
  })
  return null
}
