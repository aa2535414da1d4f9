import { ArrowUp, Plus, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useField, useTyped } from '#renderer/draft/follow/use-draft.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { useInspector } from './context.ts'
import { Entry } from './entry.tsx'

const named = (rows: readonly string[]) => rows.map((row) => row.trim()).filter((row) => row !== '')

/** The bylines, one per row, in the order in which they are printed. */
export function BylineList() {
  const { t } = useTranslation('inspector')
  const { session, language, direction, error, isReadOnly } = useInspector()
  const known = useSettings(({ settings }) => settings.bylines)
  const [rows, setRows] = useTyped(useField(session, 'bylines'), named, (bylines: string[]) =>
    bylines.length === 0 ? [''] : bylines,
  )
  const without = (index: number) => rows.filter((_, place) => place !== index)
  const moveUp = (index: number) => {
    const rest = without(index)
    setRows([...rest.slice(0, index - 1), rows[index] ?? '', ...rest.slice(index - 1)])
  }
  const failure = error('bylines')
  return (
    <Entry name="bylines" className="flex flex-col gap-2">
      {rows.map((row, index) => (
        <div key={placeKey(index)} className="flex items-end gap-1">
          <div className="min-w-0 flex-1">
            <ComboBox
              label={rows.length > 1 ? t('bylineNumber', { number: index + 1 }) : t('fields.bylines')}
              value={row}
              onChange={(value) => setRows(rows.map((each, place) => (place === index ? value : each)))}
              suggestions={known.map((name) => ({ id: name, label: name }))}
              isDisabled={isReadOnly}
              lang={language}
              dir={direction}
            />
          </div>
          {index > 0 && (
            <IconButton label={t('moveUp', { name: row })} isDisabled={isReadOnly} onPress={() => moveUp(index)}>
              <ArrowUp size={15} aria-hidden />
            </IconButton>
          )}
          {rows.length > 1 && (
            <IconButton
              label={t('remove', { name: row })}
              isDisabled={isReadOnly}
              onPress={() => setRows(without(index))}
            >
              <X size={15} aria-hidden />
            </IconButton>
          )}
        </div>
      ))}
      {failure && <p className="text-xs text-danger">{failure}</p>}
      <div>
        <Button
          kind="quiet"
          isDisabled={isReadOnly || rows.at(-1)?.trim() === ''}
          onPress={() => setRows([...rows, ''])}
        >
          <Plus size={15} aria-hidden />
          {t('addByline')}
        </Button>
      </div>
    </Entry>
  )
}

function placeKey(index: number): string {
  return `row ${index}`
}
