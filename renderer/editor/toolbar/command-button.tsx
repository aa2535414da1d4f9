import type { LucideIcon } from 'lucide-react'
import { runCommand, shortcutLabel, useEffects } from '#renderer/commands/registry.ts'
import { commandLabel } from '#renderer/locales/i18n.ts'
import { IconButton } from '#renderer/ui/button.tsx'
import type { CommandId } from '#shared/commands.ts'

interface CommandButtonProps {
  id: CommandId
  icon: LucideIcon
  /** Whether it shows as pressed while its command is active. */
  isSwitch?: boolean
}

/** A command as a button with one icon. Its name, shortcut, state and effect are the command's. */
export function CommandButton({ id, icon: Icon, isSwitch = true }: CommandButtonProps) {
  const enabled = useEffects(({ effects }) => effects[id]?.enabled ?? false)
  const active = useEffects(({ effects }) => effects[id]?.active ?? false)
  return (
    <IconButton
      label={commandLabel(id).replace(/\s?…$/, '')}
      shortcut={shortcutLabel(id)}
      {...(isSwitch ? { active } : {})}
      isDisabled={!enabled}
      preventFocusOnPress
      onPress={() => runCommand(id)}
    >
      <Icon size={16} aria-hidden />
    </IconButton>
  )
}
