import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import type { HouseOwner } from '#renderer/state/checks/house.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Dialog, LeaveButton } from '#renderer/ui/dialog.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { isSameRule } from '#shared/checks/house/edit.ts'
import { findKinds, type HouseRule, houseLimits, newHouseRule } from '#shared/checks/house/rule.ts'
import { type CheckSeverity, checkSeverities } from '#shared/checks/severity.ts'
import { rowText } from '#shared/locales/house-text.ts'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import { WrittenFor } from './house-owner.tsx'
import { type ChangeRules, type HouseView, keeping, type WrittenRule } from './house-view.ts'
import { entryOf, isSameEntry, type RuleEntry, readEntry } from './rule-entry.ts'

interface RuleFormProps {
  written: WrittenRule
  /** The rule as it stands now; null: it is not among the rules. */
  standing: HouseRule | null
  whose: HouseOwner
  /** Nobody can change rules of theirs here and now: what is written waits. */
  isFixed: boolean
  onShow(view: HouseView): void
  onChange: ChangeRules
}

/** A rule to be written: kept as it is, or tried and switched on. */
export function RuleForm({ written, standing, whose, isFixed, onShow, onChange }: RuleFormProps) {
  const { rule, was: opened } = written
  const { t } = useTranslation('house')
  const [entry, setEntry] = useState(() => entryOf(rule))
  const [isAsked, setAsked] = useState(false)
  const [isDeleting, setDeleting] = useState(false)
  const change = (part: Partial<RuleEntry>) => setEntry({ ...entry, ...part })
  const [was, setWas] = useState(opened)
  const read = readEntry(entry, was ?? rule)
  const errorOf = (name: keyof RuleEntry) => {
    const problem = isAsked && 'problems' in read ? read.problems[name] : undefined
    return problem ? rowText({ row: 0, text: '', ...problem }, currentLanguage()) : null
  }
  const withRead = (use: (rule: HouseRule) => void) => {
    setAsked(true)
    if ('rule' in read) use(read.rule)
  }
  const isOff = 'rule' in read && !read.rule.on
  return (
    <Dialog
      title={was === null ? t('newTitle') : t('editTitle')}
      width="large"
      onClose={closeDialog}
      isTyped={!isSameEntry(entry, entryOf(was ?? newHouseRule(rule.id)))}
      actions={
        isDeleting ? (
          <>
            <p role="alert" className="me-auto text-sm text-danger">
              {t('deleteAsk')}
            </p>
            <Button
              kind="danger"
              isDisabled={isFixed}
              onPress={() => void onChange({ before: was === null ? [] : [was], after: [] })}
            >
              {t('delete')}
            </Button>
          </>
        ) : (
          <>
            <div className="me-auto flex gap-2">
              {was !== null && (
                <Button kind="danger" onPress={() => setDeleting(true)}>
                  {t('delete')}
                </Button>
              )}
            </div>
            <LeaveButton onPress={() => onShow({ name: 'list' })}>{t('back')}</LeaveButton>
            <Button
              onPress={() =>
                withRead((made) => {
                  const written = { rule: made, was }
                  onShow({ name: 'trial', written: [written], back: { name: 'form', ...written } })
                })
              }
            >
              {t('try')}
            </Button>
          </>
        )
      }
      confirm={
        isDeleting
          ? { label: t('keep'), run: () => setDeleting(false), autoFocus: true }
          : {
              label: t('save'),
              run: () => withRead((made) => void onChange(keeping([{ rule: made, was }]))),
              isDisabled: isFixed,
            }
      }
    >
      <WrittenFor whose={whose} />
      {!isSameRule(was ?? undefined, standing ?? undefined) && (
        <ChangedMeanwhile standing={standing} onOver={() => setWas(standing)} />
      )}
      <div className="grid grid-cols-2 items-start gap-x-6 gap-y-4 max-sm:grid-cols-1">
        <Select
          label={t('kind')}
          value={entry.kind}
          onChange={(kind) => change({ kind })}
          choices={findKinds.map((id) => ({ id, label: t(`kinds.${id}`) }))}
        />
        <Select<CheckSeverity>
          label={t('severity')}
          value={entry.severity}
          onChange={(severity) => change({ severity })}
          choices={checkSeverities.map((id) => ({ id, label: t(`severities.${id}`) }))}
        />
        <TextField
          autoFocus
          label={t(`find.${entry.kind}`)}
          help={t(`findHelp.${entry.kind}`)}
          error={errorOf('find')}
          rows={entry.kind === 'words' ? 3 : 1}
          value={entry.find}
          onChange={(find) => change({ find })}
          spellCheck="false"
        />
        <TextField
          label={t('instead')}
          help={t(`insteadHelp.${entry.kind}`)}
          value={entry.instead}
          maxLength={houseLimits.text}
          onChange={(instead) => change({ instead })}
        />
        <TextField
          label={t('why')}
          rows={2}
          value={entry.why}
          maxLength={houseLimits.text}
          onChange={(why) => change({ why })}
        />
        <TextField
          label={t('source')}
          value={entry.source}
          maxLength={houseLimits.text}
          onChange={(source) => change({ source })}
        />
        <TextField
          label={t('languages')}
          help={t('languagesHelp')}
          error={errorOf('languages')}
          value={entry.languages}
          onChange={(languages) => change({ languages })}
          spellCheck="false"
        />
        <TextField
          label={t('categories')}
          help={t('categoriesHelp')}
          value={entry.categories}
          onChange={(categories) => change({ categories })}
        />
        <TextField
          label={t('from')}
          help={t('dayHelp')}
          error={errorOf('from')}
          value={entry.from}
          onChange={(from) => change({ from })}
        />
        <TextField
          label={t('until')}
          error={errorOf('until')}
          value={entry.until}
          onChange={(until) => change({ until })}
        />
        <Checkbox isSelected={entry.matchCase} onChange={(matchCase) => change({ matchCase })}>
          {t('matchCase')}
        </Checkbox>
        <Checkbox isSelected={entry.quotations} onChange={(quotations) => change({ quotations })}>
          {t('quotations')}
        </Checkbox>
      </div>
      {isOff && <p className="mt-4 text-sm text-soft">{t('offUntilTried')}</p>}
    </Dialog>
  )
}
