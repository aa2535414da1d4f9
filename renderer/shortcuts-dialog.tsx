import { useTranslation } from 'react-i18next'
import { commands, menus } from '#shared/commands.ts'
import { shortcutLabel } from './commands/registry.ts'
import { commandLabel, menuLabel } from './locales/i18n.ts'
import { closeDialog } from './state/dialogs.ts'
import { Dialog } from './ui/dialog.tsx'

/** Nothing in the list takes the focus, and the arrow keys have to scroll it. */
const scrolledByKeys = { tabIndex: 0 }

/** Every command with its shortcut, by menu. */
export function ShortcutsDialog() {
  const { t } = useTranslation()
  return (
    <Dialog title={t('shortcuts.title')} onClose={closeDialog} width="large">
      <section aria-label={t('shortcuts.title')} {...scrolledByKeys} className="columns-2 gap-10 max-md:columns-1">
        {menus.map((menu) => (
          <section key={menu} className="mb-6 break-inside-avoid">
            <h3 className="mb-1 text-sm font-semibold text-soft">{menuLabel(menu)}</h3>
            <dl>
              {commands
                .filter((command) => command.menu === menu)
                .map(({ id }) => (
                  <div key={id} className="flex justify-between gap-4 border-b border-line py-1.5">
                    <dt>{commandLabel(id).replace(/\s?…$/, '')}</dt>
                    <dd className="text-soft">
                      {shortcutLabel(id) || <span className="text-faint">{t('shortcuts.none')}</span>}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </section>
    </Dialog>
  )
}
