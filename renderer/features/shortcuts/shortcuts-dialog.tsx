import { useState } from 'react'
import { Input, SearchField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { isMac, isWeb, keyboard } from '#renderer/api/host.ts'
import { commandLabel, currentLanguage, menuLabel } from '#renderer/locales/i18n.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { changeSettings, useSettings } from '#renderer/state/settings.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { fieldStyle } from '#renderer/ui/field-style.ts'
import { type Command, type CommandId, commands, menus } from '#shared/commands.ts'
import { fuzzyFit } from '#shared/fuzzy.ts'
import { shortcutText } from '#shared/locales/shortcut-text.ts'
import { shortcutOf } from '#shared/shortcuts.ts'
import { ShortcutRow } from './shortcut-row.tsx'

const known: readonly Command[] = commands
const all = known.filter(({ isWebOnly }) => isWeb || !isWebOnly)

/** Every command with its shortcut, by menu, to look up and change. */
export function ShortcutsDialog() {
  const { t } = useTranslation('shortcuts')
  const choices = useSettings(({ settings }) => settings.shortcuts)
  const [text, setText] = useState('')
  const [recording, setRecording] = useState<CommandId | null>(null)
  const fits = (command: Command) => {
    if (fuzzyFit(text, commandLabel(command.id)) !== null) return true
    const shortcut = shortcutOf(command, choices, keyboard)
    return (
      shortcut !== null &&
      shortcutText(shortcut, isMac, currentLanguage()).toLowerCase().includes(text.trim().toLowerCase())
    )
  }
  const groups = menus
    .map((menu) => ({ menu, found: all.filter((command) => command.menu === menu && fits(command)) }))
    .filter(({ found }) => found.length > 0)
  return (
    <Dialog
      title={t('title')}
      onClose={closeDialog}
      width="large"
      confirm={null}
      actions={
        <Button isDisabled={Object.keys(choices).length === 0} onPress={() => void changeSettings({ shortcuts: {} })}>
          {t('resetAll')}
        </Button>
      }
    >
      <SearchField aria-label={t('search')} value={text} onChange={setText} autoFocus className="mb-4">
        <Input
          placeholder={t('search')}
          maxLength={100}
          className={`${fieldStyle.input} [&::-webkit-search-cancel-button]:hidden`}
        />
      </SearchField>
      {groups.length === 0 && (
        <p role="status" className="py-6 text-center text-sm text-soft">
          {t('noMatch')}
        </p>
      )}
      <div className="columns-2 gap-10 max-md:columns-1">
        {groups.map(({ menu, found }) => (
          <section key={menu} aria-label={menuLabel(menu)} className="mb-6">
            <h3 className="mb-1 text-sm font-semibold text-soft">{menuLabel(menu)}</h3>
            <ul>
              {found.map((command) => (
                <ShortcutRow
                  key={command.id}
                  command={command}
                  isRecording={recording === command.id}
                  onRecord={(isRecording) =>
                    setRecording((now) => (isRecording ? command.id : now === command.id ? null : now))
                  }
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
