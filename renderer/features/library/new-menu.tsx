import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useMenuEntries } from '#renderer/commands/menu-entries.ts'
import { IconButton } from '#renderer/ui/button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'

const ways = ['article.new', 'template.new', 'wire.paste', 'file.open'] as const

/** The ways to add a story to the library. */
export function NewMenu() {
  const { t } = useTranslation('library')
  const entries = useMenuEntries(ways)
  return (
    <Menu label={t('add')} entries={entries}>
      <IconButton label={t('add')}>
        <Plus size={16} aria-hidden />
      </IconButton>
    </Menu>
  )
}
