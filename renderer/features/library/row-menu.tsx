import { Copy, Download, FileText, RotateCcw, Trash2 } from 'lucide-react'
import { useRef } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { openDialog } from '#renderer/state/dialogs.ts'
import { openTab } from '#renderer/tabs/tabs.ts'
import { fieldStyle } from '#renderer/ui/field-style.ts'
import { bin, duplicate, restore } from './actions.ts'

/**
 * The menu of a row, or of the selection that contains it, at a position in the window in CSS
 * pixels.
 */
export interface MenuPlace {
  ids: readonly string[]
  inBin: boolean
  x: number
  y: number
}

/** The most tabs that are opened at once. */
const mostTabs = 20

const entries = [
  {
    id: 'open',
    icon: FileText,
    in: ['library', 'bin'],
    run: (ids: readonly string[]) => ids.slice(0, mostTabs).forEach(openTab),
  },
  { id: 'restore', icon: RotateCcw, in: ['bin'], run: (ids: readonly string[]) => void restore(ids) },
  { id: 'duplicate', icon: Copy, in: ['library'], run: (ids: readonly string[]) => void duplicate(ids) },
  {
    id: 'export',
    icon: Download,
    in: ['library'],
    run: (ids: readonly string[]) => openDialog({ name: 'export', ids }),
  },
  { id: 'bin', icon: Trash2, in: ['library'], run: (ids: readonly string[]) => void bin(ids) },
] as const

/** The actions for a row, opened where it was clicked or where the keyboard cursor is. */
export function RowMenu({ place, onClose }: { place: MenuPlace; onClose(): void }) {
  const { t } = useTranslation('library')
  const anchor = useRef<HTMLSpanElement>(null)
  const { ids, inBin, x, y } = place
  const view = inBin ? 'bin' : 'library'
  return (
    <>
      <span ref={anchor} aria-hidden className="fixed size-0" style={{ left: x, top: y }} />
      <Popover
        aria-label={t('actions.label')}
        triggerRef={anchor}
        isOpen
        onOpenChange={(open) => {
          if (!open) onClose()
        }}
        placement="bottom start"
        offset={2}
        className={`${fieldStyle.popover} min-w-48`}
      >
        <Menu autoFocus="first" aria-label={t('actions.label')} onClose={onClose} className="outline-none">
          {entries
            .filter((entry) => entry.in.some((each) => each === view))
            .map(({ id, icon: Icon, run }) => {
              const label = id === 'open' && ids.length > 1 ? t('actions.openAll') : t(`actions.${id}`)
              return (
                <MenuItem key={id} id={id} textValue={label} onAction={() => run(ids)} className={fieldStyle.option}>
                  <span className="flex items-center gap-2.5">
                    <Icon size={14} aria-hidden />
                    {label}
                  </span>
                </MenuItem>
              )
            })}
        </Menu>
      </Popover>
    </>
  )
}
