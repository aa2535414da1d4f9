import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { changeHouse, followHouse, houseFile, useHouse } from '#renderer/state/checks/house.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { sayError } from '#renderer/state/notices.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import type { HouseRule } from '#shared/checks/house/rule.ts'
import { errorText } from '#shared/locales/text.ts'
import type { HouseView } from './house-view.ts'
import { ImportPreview } from './import-preview.tsx'
import { entryOf, isSameEntry } from './rule-entry.ts'
import { RuleForm } from './rule-form.tsx'
import { RuleList } from './rule-list.tsx'
import { TrialView } from './trial-view.tsx'

/** The newsroom's own rules: write, import, export, try and switch on. */
export function HouseRulesDialog() {
  const { t } = useTranslation('house')
  const [view, setView] = useState<HouseView>({ name: 'list' })
  const [search, setSearch] = useState('')
  const [last, setLast] = useState<string | null>(null)
  const { text, error } = useHouse()
  useEffect(followHouse, [])
  const show = (next: HouseView) => {
    const rule =
      next.name === 'form' ? next.rule : next.name === 'trial' && next.rules.length === 1 ? next.rules[0] : null
    if (rule) setLast(rule.id)
    setView(next)
  }
  const list = () => setView({ name: 'list' })
  const change = async (changed: (rules: readonly HouseRule[]) => readonly HouseRule[]) => {
    try {
      await changeHouse(changed)
      list()
    } catch (failure) {
      sayError(failure)
    }
  }
  if (error !== null || text === null)
    return (
      <Dialog title={t('title')} width="large" onClose={closeDialog} confirm={null}>
        <p role="status" className={error === null ? 'text-soft' : 'text-danger'}>
          {error === null ? t('loading') : errorText(error, currentLanguage())}
        </p>
      </Dialog>
    )
  const { rules } = houseFile(text)
  if (view.name === 'form') return <RuleForm rule={view.rule} rules={rules} onShow={show} onChange={change} />
  if (view.name === 'import') return <ImportPreview file={view.file} rules={rules} onBack={list} onChange={change} />
  if (view.name === 'trial') {
    const { back } = view
    const isTyped = back.name === 'form' && !rules.some((rule) => isSameEntry(entryOf(rule), entryOf(back.rule)))
    return <TrialView rules={view.rules} onBack={() => setView(back)} isTyped={isTyped} onChange={change} />
  }
  return <RuleList rules={rules} search={search} onSearch={setSearch} last={last} onShow={show} onChange={change} />
}
