import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { changeHouse, followHouse, type HouseOwner, houseRulesOf, useHouse } from '#renderer/state/checks/house.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { sayError } from '#renderer/state/notices.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import type { HouseEdit } from '#shared/checks/house/edit.ts'
import { errorText } from '#shared/locales/text.ts'
import { canChange } from './house-owner.tsx'
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
  const [wanted, setWanted] = useState<HouseOwner>('newsroom')
  const [begun, setBegun] = useState<HouseOwner>('own')
  const { text, newsroom, error } = useHouse()
  const listed = newsroom === null ? 'own' : wanted
  // What is written goes where it was begun, although a newsroom may be joined or left meanwhile.
  const whose = view.name === 'list' ? listed : begun
  useEffect(followHouse, [])
  const show = (next: HouseView) => {
    const rule =
      next.name === 'form'
        ? next.rule
        : next.name === 'trial' && next.written.length === 1
          ? next.written[0]?.rule
          : null
    if (rule) setLast(rule.id)
    setBegun(whose)
    setView(next)
  }
  const list = () => setView({ name: 'list' })
  const change = async (edit: HouseEdit) => {
    try {
      await changeHouse(whose, edit)
      list()
    } catch (failure) {
      sayError(failure)
    }
  }
  // What is being written stays, also while the rules cannot be read.
  if (text === null || (error !== null && view.name === 'list'))
    return (
      <Dialog title={t('title')} width="large" onClose={closeDialog} confirm={null}>
        <p role="status" className={error === null ? 'text-soft' : 'text-danger'}>
          {error === null ? t('loading') : errorText(error, currentLanguage())}
        </p>
      </Dialog>
    )
  const rules = houseRulesOf(whose, { text, newsroom })
  const isFixed = whose === 'newsroom' && !canChange(newsroom)
  const standing = (id: string) => rules.find((rule) => rule.id === id) ?? null
  if (view.name === 'form')
    return (
      <RuleForm
        written={view}
        standing={standing(view.rule.id)}
        whose={whose}
        isFixed={isFixed}
        onShow={show}
        onChange={change}
      />
    )
  if (view.name === 'import')
    return (
      <ImportPreview file={view.file} rules={rules} whose={whose} isFixed={isFixed} onBack={list} onChange={change} />
    )
  if (view.name === 'trial') {
    const { back } = view
    const isTyped = back.name === 'form' && (back.was === null || !isSameEntry(entryOf(back.was), entryOf(back.rule)))
    return (
      <TrialView
        written={view.written}
        whose={whose}
        isFixed={isFixed}
        onBack={() => setView(back)}
        isTyped={isTyped}
        onChange={change}
      />
    )
  }
  const switchTo = (owner: HouseOwner) => {
    setWanted(owner)
    setLast(null)
  }
  return (
    <RuleList
      key={whose}
      whose={whose}
      isFixed={isFixed}
      onWhose={switchTo}
      rules={rules}
      search={search}
      onSearch={setSearch}
      last={last}
      onShow={show}
      onChange={change}
    />
  )
}
