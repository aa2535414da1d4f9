import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import type { HouseOwner } from '#renderer/state/checks/house.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { changesOf } from '#shared/checks/house/changes.ts'
import { editBetween } from '#shared/checks/house/edit.ts'
import { type RowProblem, withRulesOf } from '#shared/checks/house/file.ts'
import type { HouseRule } from '#shared/checks/house/rule.ts'
import { rowText } from '#shared/locales/house-text.ts'
import { WrittenFor } from './house-owner.tsx'
import type { ChangeRules } from './house-view.ts'

/** A file of rules, read. */
export interface RulesFile {
  readonly name: string
  readonly rules: readonly HouseRule[]
  readonly problems: readonly RowProblem[]
}

/** Reads a file that was chosen. @throws LedeError `rules.…` */
export async function readRules(file: File): Promise<RulesFile> {
  const { readRulesFile } = await import('#shared/checks/house/read.ts')
  return { name: file.name, ...readRulesFile(new Uint8Array(await file.arrayBuffer())) }
}

/** Focusable, so that it can be scrolled by keyboard. */
const scrolled = { tabIndex: 0 }

/** The most rules and rows that are shown of a file. */
const mostShown = 200

interface ImportPreviewProps {
  file: RulesFile
  rules: readonly HouseRule[]
  whose: HouseOwner
  /** Nobody can change rules of theirs here and now. */
  isFixed: boolean
  onBack(): void
  onChange: ChangeRules
}

/** What taking a file in would change, and which of its rows are not understood. */
export function ImportPreview({ file, rules, whose, isFixed, onBack, onChange }: ImportPreviewProps) {
  const { t } = useTranslation('house')
  const taken = useMemo(() => withRulesOf(rules, file.rules), [rules, file])
  const changes = useMemo(() => changesOf(rules, taken, file.rules), [rules, taken, file])
  return (
    <Dialog
      title={t('importTitle', { name: file.name })}
      width="large"
      onClose={closeDialog}
      actions={<Button onPress={onBack}>{t('back')}</Button>}
      confirm={{
        label: t('takeIn', { count: file.rules.length }),
        run: () => void onChange(editBetween(rules, taken)),
        isDisabled: isFixed || file.rules.length === 0,
        autoFocus: true,
      }}
    >
      <WrittenFor whose={whose} />
      <p role="status">{t('changes', { ...changes, problems: file.problems.length })}</p>
      <p className="mt-1 text-sm text-soft">{t('importedOff')}</p>
      {file.problems.length > 0 && (
        <section className="mt-4">
          <h3 className="mb-1 border-b border-line pb-1 text-sm font-semibold">{t('notUnderstood')}</h3>
          <ul className="flex flex-col gap-1 text-sm">
            {file.problems.slice(0, mostShown).map((problem) => (
              <li key={problem.row} className="[overflow-wrap:anywhere]">
                <span className="font-medium">{t('row', { row: problem.row })}</span>{' '}
                {rowText(problem, currentLanguage())} <span className="font-serif text-soft">{problem.text}</span>
              </li>
            ))}
          </ul>
          <More count={file.problems.length - mostShown} />
        </section>
      )}
      <section aria-label={t('understood')} {...scrolled} className="mt-4">
        <h3 className="mb-1 border-b border-line pb-1 text-sm font-semibold">{t('understood')}</h3>
        <ul className="flex flex-col gap-1 text-sm">
          {file.rules.slice(0, mostShown).map(({ id, find, instead, why }) => (
            <li key={id} className="[overflow-wrap:anywhere]">
              <span className="font-serif">{[find.join(' | '), instead].filter(Boolean).join(' → ')}</span>{' '}
              <span className="text-soft">{why}</span>
            </li>
          ))}
        </ul>
        <More count={file.rules.length - mostShown} />
      </section>
    </Dialog>
  )
}

function More({ count }: { count: number }) {
  const { t } = useTranslation('house')
  return count > 0 ? <p className="text-sm text-soft">{t('more', { count })}</p> : null
}
