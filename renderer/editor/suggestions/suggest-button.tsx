import { PencilLine } from 'lucide-react'
import { ToggleButton } from 'react-aria-components'
import { runCommand, shortcutLabel, useEffects } from '#renderer/commands/registry.ts'
import { commandLabel } from '#renderer/locales/i18n.ts'
import { Hint } from '#renderer/ui/hint.tsx'

/** Says whether edits are suggestions, and switches it. */
export function SuggestButton() {
  const effect = useEffects(({ effects }) => effects['suggest.toggle'])
  const active = effect?.active ?? false
  return (
    <Hint text={commandLabel('suggest.toggle')} shortcut={shortcutLabel('suggest.toggle')}>
      <ToggleButton
        isSelected={active}
        isDisabled={!effect?.enabled}
        onChange={() => runCommand('suggest.toggle')}
        className={`inline-flex h-8 shrink-0 cursor-default items-center gap-1.5 rounded-md px-2 text-sm disabled:opacity-40 ${active ? 'bg-accent-soft font-medium text-accent' : 'text-soft hover:bg-hover'}`}
      >
        <PencilLine size={15} aria-hidden />
        <span className="@max-3xl:sr-only">{commandLabel('suggest.toggle')}</span>
      </ToggleButton>
    </Hint>
  )
}
