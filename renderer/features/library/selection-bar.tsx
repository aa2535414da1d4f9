import { Download, RotateCcw, Trash2, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { openDialog } from '#renderer/state/dialogs.ts'
import { useLibrary } from '#renderer/state/library.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { bin, restore } from './actions.ts'

/** The actions for the selected drafts. Shown only while some are selected. */
export function SelectionBar() {
  const { t } = useTranslation('library')
  const selection = useLibrary((state) => state.selection)
  const inBin = useLibrary((state) => state.query.view === 'bin')
  if (selection.size === 0) return null
  const ids = [...selection]
  return (
    <div className="flex items-center gap-1 border-t border-line bg-raised px-3 py-2">
      <IconButton label={t('clearSelection')} onPress={() => useLibrary.setState({ selection: new Set() })}>
        <X size={15} aria-hidden />
      </IconButton>
      <p role="status" className="min-w-0 flex-1 truncate text-sm tabular-nums">
        {t('selected', { count: ids.length })}
      </p>
      {inBin ? (
        <Button onPress={() => void restore(ids)}>
          <RotateCcw size={14} aria-hidden />
          {t('actions.restore')}
        </Button>
      ) : (
        <>
          <IconButton label={t('actions.bin')} onPress={() => void bin(ids)}>
            <Trash2 size={15} aria-hidden />
          </IconButton>
          <Button onPress={() => openDialog({ name: 'export', ids })}>
            <Download size={14} aria-hidden />
            {t('actions.export')}
          </Button>
        </>
      )}
    </div>
  )
}
