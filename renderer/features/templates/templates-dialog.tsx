import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { desk } from '#renderer/api/desk.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { sayError } from '#renderer/state/notices.ts'
import { openTab } from '#renderer/tabs/tabs.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import type { Result } from '#shared/api/contract.ts'
import { TemplateRow } from './template-row.tsx'

/** The templates: begin a story with one, rename it, delete it. */
export function TemplatesDialog() {
  const { t } = useTranslation('templates')
  const [templates, setTemplates] = useState<Result<'templates.list'> | null>(null)
  const load = useCallback(() => desk.call('templates.list', {}).then(setTemplates, sayError), [])
  useEffect(() => void load(), [load])

  /** Does something with a template, and shows what there is afterwards. Whether it was done. */
  const change = async (work: Promise<unknown>): Promise<boolean> => {
    try {
      await work
      return true
    } catch (error) {
      sayError(error)
      return false
    } finally {
      await load()
    }
  }
  const start = async (id: string) => {
    try {
      const draft = await desk.call('templates.start', { id })
      closeDialog()
      openTab(draft.id)
    } catch (error) {
      sayError(error)
    }
  }
  return (
    <Dialog title={t('title')} onClose={closeDialog} confirm={null}>
      {templates?.length === 0 && (
        <div className="flex flex-col gap-1 py-8 text-center">
          <p className="font-medium">{t('empty')}</p>
          <p className="text-sm text-balance text-soft">{t('emptyHint')}</p>
        </div>
      )}
      <ul className="flex flex-col">
        {templates?.map((template) => (
          <TemplateRow
            key={template.id}
            template={template}
            onStart={() => void start(template.id)}
            onRename={(name) => change(desk.call('templates.rename', { id: template.id, name }))}
            onDelete={() => void change(desk.call('templates.delete', { id: template.id }))}
          />
        ))}
      </ul>
    </Dialog>
  )
}
