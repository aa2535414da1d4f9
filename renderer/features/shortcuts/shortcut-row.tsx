import { RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { isMac, keyboard } from '#renderer/api/host.ts'
import { commandLabel, currentLanguage } from '#renderer/locales/i18n.ts'
import { changeSettings, useSettings } from '#renderer/state/settings.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import type { Command, CommandId } from '#shared/commands.ts'
import { shortcutText } from '#shared/locales/shortcut-text.ts'
import { choose, holderOf, reservedBy, resetChoice, type ShortcutChoices, shortcutOf } from '#shared/shortcuts.ts'
import { type Recorded, useRecording } from './use-recording.ts'

/** Why recorded keys are not accepted at once. */
type Doubt =
  | { kind: 'writes' }
  | { kind: 'text' | 'system' | 'browser'; keys: string }
  | { kind: 'taken'; shortcut: string; holder: CommandId }

interface ShortcutRowProps {
  command: Command
  isRecording: boolean
  onRecord(isRecording: boolean): void
}

/** A command and its shortcut, which is changed by pressing another. */
export function ShortcutRow({ command, isRecording, onRecord }: ShortcutRowProps) {
  const { t } = useTranslation('shortcuts')
  const choices = useSettings(({ settings }) => settings.shortcuts)
  const [doubt, setDoubt] = useState<Doubt | null>(null)
  const { id } = command
  const name = nameOf(id)
  const shortcut = shortcutOf(command, choices, keyboard)
  const text = (keys: string) => shortcutText(keys, isMac, currentLanguage())
  const keep = (shortcuts: ShortcutChoices) => void changeSettings({ shortcuts })
  const take = (wanted: string | null) => {
    setDoubt(null)
    keep(choose(id, wanted, choices, keyboard))
  }

  useRecording(isRecording, (recorded: Recorded) => {
    onRecord(false)
    if (recorded === 'cancelled') return setDoubt(null)
    if (recorded === 'writes') return setDoubt({ kind: 'writes' })
    const wanted = recorded.shortcut
    const reserved = wanted === null ? null : reservedBy(wanted, keyboard)
    if (wanted !== null && reserved !== null) return setDoubt({ kind: reserved, keys: text(wanted) })
    const holder = wanted === null ? null : holderOf(wanted, id, choices, keyboard)
    if (wanted !== null && holder !== null) return setDoubt({ kind: 'taken', shortcut: wanted, holder })
    take(wanted)
  })

  return (
    <li className="border-b border-line py-1">
      <div className="flex items-center gap-2">
        <span className="min-w-0 flex-1 truncate">{name}</span>
        {id in choices && (
          <IconButton label={t('reset', { name })} onPress={() => keep(resetChoice(id, choices, keyboard))}>
            <RotateCcw size={13} aria-hidden />
          </IconButton>
        )}
        <AriaButton
          aria-label={
            isRecording ? `${name}: ${t('press')}` : t('change', { name, keys: shortcut ? text(shortcut) : t('none') })
          }
          onPress={() => {
            setDoubt(null)
            onRecord(!isRecording)
          }}
          onBlur={() => onRecord(false)}
          className={`h-8 min-w-28 cursor-default rounded-md border px-2.5 text-right text-sm ${isRecording ? 'border-accent bg-accent-soft text-ink' : 'border-transparent text-soft hover:border-line-strong/60 hover:bg-hover'}`}
        >
          {isRecording ? t('press') : shortcut ? text(shortcut) : <span className="text-faint">{t('none')}</span>}
        </AriaButton>
      </div>
      <div role="status">
        {isRecording && <p className="pb-1 text-right text-xs text-soft">{t('keys')}</p>}
        {doubt?.kind === 'taken' && (
          <div className="flex flex-wrap items-center justify-end gap-2 pb-1 text-sm text-warn">
            {t('taken', { keys: text(doubt.shortcut), name: nameOf(doubt.holder) })}
            <Button onPress={() => take(doubt.shortcut)}>{t('takeOver')}</Button>
            <Button kind="quiet" onPress={() => setDoubt(null)}>
              {t('leave')}
            </Button>
          </div>
        )}
        {doubt && doubt.kind !== 'taken' && (
          <p className="pb-1 text-right text-sm text-warn">
            {doubt.kind === 'writes' ? t('writes') : t(`reserved.${doubt.kind}`, { keys: doubt.keys })}
          </p>
        )}
      </div>
    </li>
  )
}

function nameOf(id: CommandId): string {
  return commandLabel(id).replace(/\s?…$/, '')
}
