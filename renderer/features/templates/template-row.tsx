import { FileText, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { unpackError } from '#shared/api/coded-error.ts'
import type { Result } from '#shared/api/contract.ts'
import { languageName } from '#shared/article/language.ts'
import { errorText } from '#shared/locales/text.ts'

interface TemplateRowProps {
  template: Result<'templates.list'>[number]
  onStart(): void
  /** Whether it has the name now. */
  onRename(name: string): Promise<boolean>
  onDelete(): void
}

/** One template, and what can be done with it. */
export function TemplateRow({ template, onStart, onRename, onDelete }: TemplateRowProps) {
  const { t } = useTranslation('templates')
  const { t: app } = useTranslation()
  const [doing, setDoing] = useState<'rename' | 'delete' | null>(null)
  const [wanted, setWanted] = useState(template.name)
  const name = template.name || t('nameless')
  const { problem } = template

  if (doing === 'rename')
    return (
      <li className="border-b border-line py-2 last:border-b-0">
        <form
          className="flex items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault()
            if (wanted.trim() === '') return
            void onRename(wanted).then((isRenamed) => isRenamed && setDoing(null))
          }}
        >
          <div className="min-w-0 flex-1">
            <TextField autoFocus label={t('name')} value={wanted} onChange={setWanted} maxLength={200} />
          </div>
          <Button type="submit" kind="primary" isDisabled={wanted.trim() === ''}>
            {t('rename')}
          </Button>
          <Button onPress={() => setDoing(null)}>{app('cancel')}</Button>
        </form>
      </li>
    )
  if (doing === 'delete')
    return (
      <li className="flex items-center gap-2 border-b border-line py-2 last:border-b-0">
        <p className="min-w-0 flex-1">{t('deleteAsk', { name })}</p>
        <Button autoFocus kind="danger" onPress={onDelete}>
          {t('delete')}
        </Button>
        <Button onPress={() => setDoing(null)}>{t('keep')}</Button>
      </li>
    )
  return (
    <li className="flex items-center gap-1 border-b border-line py-1 last:border-b-0">
      {problem ? (
        <div className="min-w-0 flex-1 px-2 py-1">
          <p className="truncate font-medium text-soft">{name}</p>
          <p className="text-sm text-danger">{errorText(unpackError(problem), currentLanguage())}</p>
        </div>
      ) : (
        <AriaButton
          onPress={onStart}
          className="flex min-w-0 flex-1 cursor-default items-center gap-3 rounded-md px-2 py-1.5 text-left hover:bg-hover data-[pressed]:bg-pressed"
        >
          <FileText size={16} aria-hidden className="shrink-0 text-accent" />
          <span className="flex min-w-0 flex-col">
            <span className="truncate font-medium">{name}</span>
            <span className="truncate text-xs text-soft">
              {[languageName(template.language, currentLanguage()), template.headline]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </span>
        </AriaButton>
      )}
      {!problem && (
        <IconButton label={t('renameOf', { name })} onPress={() => setDoing('rename')}>
          <Pencil size={14} aria-hidden />
        </IconButton>
      )}
      <IconButton label={t('deleteOf', { name })} onPress={() => setDoing('delete')}>
        <Trash2 size={14} aria-hidden />
      </IconButton>
    </li>
  )
}
