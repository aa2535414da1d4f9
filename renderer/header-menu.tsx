import { Ellipsis } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { CommandId } from '#shared/commands.ts'
import { runCommand, shortcutLabel, useEffects } from './commands/registry.ts'
import { commandLabel } from './locales/i18n.ts'
import { IconButton } from './ui/button.tsx'
import { Menu } from './ui/menu.tsx'

const commands: readonly CommandId[] = [
  'status.change',
  'export.open',
  'view.review',
  'view.preview',
  'view.inspector',
  'settings.open',
]

/** What the header has no room for in a small window. */
export function HeaderMenu() {
  const { t } = useTranslation()
  const effects = useEffects((state) => state.effects)
  const entries = commands.map((id) => ({
    id,
    label: commandLabel(id),
    shortcut: shortcutLabel(id),
    disabled: !effects[id]?.enabled,
    run: () => void runCommand(id),
  }))
  return (
    <Menu label={t('more')} entries={entries}>
      <IconButton label={t('more')}>
        <Ellipsis size={17} aria-hidden />
      </IconButton>
    </Menu>
  )
}
