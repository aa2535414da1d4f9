import { commandLabel } from '#renderer/locales/i18n.ts'
import type { CommandId } from '#shared/commands.ts'
import { runCommand, shortcutLabel, useEffects } from './registry.ts'

/** Commands as entries of a menu (renderer/ui/menu.tsx), disabled if they have no effect now. */
export function useMenuEntries(ids: readonly CommandId[]) {
  const effects = useEffects((state) => state.effects)
  return ids.map((id) => ({
    id,
    label: commandLabel(id),
    shortcut: shortcutLabel(id),
    disabled: !effects[id]?.enabled,
    run: () => void runCommand(id),
  }))
}
