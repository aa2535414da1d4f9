import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { runCommand, shortcutLabel, useEffects } from '#renderer/commands/registry.ts'
import { commandLabel } from '#renderer/locales/i18n.ts'
import { IconButton } from '#renderer/ui/button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'

const ways = ['article.new', 'template.new', 'wire.paste', 'file.open'] as const

/** The ways in which a story comes into the library. */
export function NewMenu() {
  const { t } = useTranslation('library')
  const effects = useEffects((state) => state.effects)
  const entries = ways.map((id) => ({
    id,
    label: commandLabel(id),
    shortcut: shortcutLabel(id),
    disabled: !effects[id]?.enabled,
    run: () => void runCommand(id),
  }))
  return (
    <Menu label={t('add')} entries={entries}>
      <IconButton label={t('add')}>
        <Plus size={16} aria-hidden />
      </IconButton>
    </Menu>
  )
}
