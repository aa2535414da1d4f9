import { Diff, Pencil } from 'lucide-react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { runCommand, shortcutLabel, useEffects } from '#renderer/commands/registry.ts'
import { Hint } from '#renderer/ui/hint.tsx'

const modes = [
  { id: 'editing', icon: Pencil, chosen: 'bg-raised text-ink shadow-sm' },
  { id: 'suggesting', icon: Diff, chosen: 'bg-accent-soft font-medium text-accent shadow-sm' },
] as const

/**
 * Shows whether one edits or suggests, and switches between them. The narrower the pane, the fewer
 * words: first the chosen one’s, then only “suggesting”, then none.
 */
export function SuggestButton() {
  const { t } = useTranslation('suggestions')
  const effect = useEffects(({ effects }) => effects['suggest.toggle'])
  const mode = effect?.active ? 'suggesting' : 'editing'
  return (
    <ToggleButtonGroup
      aria-label={t('mode')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[mode]}
      isDisabled={!effect?.enabled}
      onSelectionChange={(keys) => {
        if (!keys.has(mode)) runCommand('suggest.toggle')
      }}
      className="flex h-8 shrink-0 items-center gap-0.5 rounded-lg border border-line bg-desk p-0.5"
    >
      {modes.map(({ id, icon: Icon, chosen }) => (
        <Hint key={id} text={t(`modeHints.${id}`)} shortcut={shortcutLabel('suggest.toggle')}>
          <ToggleButton
            id={id}
            className={`flex h-6.5 cursor-default items-center gap-1.5 rounded-md px-2 text-sm @max-sm:px-1 whitespace-nowrap disabled:opacity-45 ${id === mode ? chosen : 'text-soft hover:bg-hover'}`}
          >
            <Icon size={14} aria-hidden />
            <span
              className={id !== mode ? '@max-5xl:sr-only' : id === 'editing' ? '@max-md:sr-only' : '@max-sm:sr-only'}
            >
              {t(`modes.${id}`)}
            </span>
          </ToggleButton>
        </Hint>
      ))}
    </ToggleButtonGroup>
  )
}
