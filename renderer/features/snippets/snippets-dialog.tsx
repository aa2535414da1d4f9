import { Plus, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { changeSettings, useSettings } from '#renderer/state/settings.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { placeholders, type Snippet, snippetLimits, snippetSchema } from '#shared/snippets.ts'

/** A snippet that is being edited, which may be incomplete. */
interface Row extends Snippet {
  key: string
}

/** Input is stored after a pause of this length, in milliseconds. */
const restMs = 400

/**
 * The snippets: abbreviations and their texts. Changes take effect at once; an incomplete snippet
 * is not stored.
 */
export function SnippetsDialog() {
  const { t } = useTranslation('snippets')
  const [rows, setRows] = useState<readonly Row[]>(() =>
    useSettings.getState().settings.snippets.map((snippet) => ({ ...snippet, key: crypto.randomUUID() })),
  )
  const list = useRef<HTMLUListElement>(null)
  useKept(rows)

  const change = (key: string, part: Partial<Snippet>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)))
  const add = () => {
    // At once, so that the person who adds one can type on.
    flushSync(() => setRows([...rows, { key: crypto.randomUUID(), abbreviation: '', text: '' }]))
    list.current?.querySelector<HTMLElement>('li:last-child input')?.focus()
  }
  const errorOf = ({ key, abbreviation }: Row): string | null => {
    if (/\s/.test(abbreviation)) return t('noSpace')
    const isTwice = abbreviation !== '' && rows.some((row) => row.key !== key && row.abbreviation === abbreviation)
    return isTwice ? t('twice') : null
  }

  return (
    <Dialog
      title={t('title')}
      onClose={closeDialog}
      width="large"
      confirm={null}
      actions={
        <Button kind="primary" isDisabled={rows.length >= snippetLimits.count} onPress={add}>
          <Plus size={15} aria-hidden />
          {t('add')}
        </Button>
      }
    >
      <p className="mb-1 max-w-prose text-sm text-soft">{t('intro')}</p>
      <dl className="mb-4 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {placeholders.map((name) => (
          <div key={name} className="flex gap-1.5">
            <dt>
              <code className="rounded bg-pressed px-1 text-xs">{`{${name}}`}</code>
            </dt>
            <dd className="text-soft">{t(`placeholders.${name}`)}</dd>
          </div>
        ))}
      </dl>
      {rows.length === 0 && <p className="py-6 text-center text-soft">{t('empty')}</p>}
      <ul ref={list} className="flex flex-col gap-3">
        {rows.map((row) => (
          <li key={row.key} className="grid grid-cols-[11rem_1fr_auto] items-start gap-x-3 max-sm:grid-cols-[1fr_auto]">
            <TextField
              label={t('abbreviation')}
              value={row.abbreviation}
              onChange={(abbreviation) => change(row.key, { abbreviation })}
              maxLength={snippetLimits.abbreviation}
              error={errorOf(row)}
              spellCheck="false"
            />
            <TextField
              label={t('text')}
              value={row.text}
              onChange={(text) => change(row.key, { text })}
              maxLength={snippetLimits.text}
              rows={2}
            />
            <div className="pt-5">
              <IconButton
                label={t('remove', { name: row.abbreviation })}
                onPress={() => setRows(rows.filter(({ key }) => key !== row.key))}
              >
                <X size={15} aria-hidden />
              </IconButton>
            </div>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

/**
 * Stores the complete snippets after a pause in typing, and when the dialog or the window closes.
 */
function useKept(rows: readonly Row[]): void {
  const pending = useRef<readonly Snippet[] | null>(null)
  const first = useRef(rows)
  useEffect(() => {
    if (rows === first.current) return
    pending.current = wholeOf(rows)
    const timer = setTimeout(keep, restMs)
    return () => clearTimeout(timer)

    function keep() {
      if (pending.current) void changeSettings({ snippets: [...pending.current] })
      pending.current = null
    }
  }, [rows])
  useEffect(() => {
    const keepNow = () => {
      if (pending.current) void changeSettings({ snippets: [...pending.current] })
      pending.current = null
    }
    window.addEventListener('pagehide', keepNow)
    return () => {
      window.removeEventListener('pagehide', keepNow)
      keepNow()
    }
  }, [])
}

/** The complete snippets of the rows. If an abbreviation occurs twice, the first counts. */
function wholeOf(rows: readonly Row[]): Snippet[] {
  const known = new Set<string>()
  return rows.flatMap((row) => {
    const { data } = snippetSchema.safeParse(row)
    if (!data || known.has(data.abbreviation)) return []
    known.add(data.abbreviation)
    return [data]
  })
}
