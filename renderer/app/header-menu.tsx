import { Ellipsis } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useMenuEntries } from '#renderer/commands/menu-entries.ts'
import { IconButton } from '#renderer/ui/button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import type { CommandId } from '#shared/commands.ts'

const commands: readonly CommandId[] = [
  'status.change',
  'export.open',
  'view.review',
  'view.checks',
  'view.preview',
  'view.inspector',
  'settings.open',
]

/** The controls for which a small window has no room in the header. */
export function HeaderMenu() {
  const { t } = useTranslation()
  const entries = useMenuEntries(commands)
  return (
    <Menu label={t('more')} entries={entries}>
      <IconButton label={t('more')}>
        <Ellipsis size={17} aria-hidden />
      </IconButton>
    </Menu>
  )
}
