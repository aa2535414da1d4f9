import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type HouseOwner, useHouse } from '#renderer/state/checks/house.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { saveFile } from '#renderer/state/files.ts'
import { sayError } from '#renderer/state/notices.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { type HouseRule, newHouseRule } from '#shared/checks/house/rule.ts'
import { asItStands, type ChangeRules, type HouseView } from './house-view.ts'
import { readRules } from './import-preview.tsx'
import { OwnerChoice } from './owner-choice.tsx'
import { RuleRow } from './rule-row.tsx'

/** A rule in the list, in CSS pixels. */
const usualHeight = 52

interface RuleListProps {
  whose: HouseOwner
  /** Nobody can change them here and now. */
  isFixed: boolean
  onWhose(whose: HouseOwner): void
  rules: readonly HouseRule[]
  search: string
  onSearch(search: string): void
  /** The rule that was shown or tried last, by its id: the list comes back to it. */
  last: string | null
  onShow(view: HouseView): void
  onChange: ChangeRules
}

/** All rules, searched by their words; only those in sight are in the page. */
export function RuleList(props: RuleListProps) {
  const { whose, isFixed, onWhose, rules, search, onSearch, last, onShow, onChange } = props
  const { t } = useTranslation('house')
  const scroller = useRef<HTMLDivElement>(null)
  const shown = useMemo(() => {
    const wanted = search.trim().toLowerCase()
    const says = (rule: HouseRule) =>
      [...rule.find, rule.instead, rule.why].some((text) => text.toLowerCase().includes(wanted))
    return wanted === '' ? rules : rules.filter(says)
  }, [rules, search])
  const [place] = useState(() => shown.findIndex(({ id }) => id === last))
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    initialOffset: Math.max(0, place - 2) * usualHeight,
    overscan: 8,
  })
  const isBack = useRef(place === -1)
  const isThere = virtual.getVirtualItems().some(({ index }) => index === place)
  useEffect(() => {
    if (isBack.current || !isThere) return
    isBack.current = true
    scroller.current?.querySelector<HTMLElement>(`[data-index="${place}"] button`)?.focus()
  }, [place, isThere])
  const off = shown.filter(({ on }) => !on)
  const newsroom = useHouse((house) => house.newsroom)
  const switchOff = (rule: HouseRule) => void onChange({ before: [rule], after: [{ ...rule, on: false }] })
  const list: HouseView = { name: 'list' }
  return (
    <Dialog
      title={t('title')}
      width="large"
      onClose={closeDialog}
      actions={
        <>
          <div className="mr-auto flex flex-wrap gap-2">
            {!isFixed && (
              <FileTrigger
                acceptedFileTypes={['.json', '.csv', '.tsv', '.txt']}
                onSelect={(files) => void chosen(files, onShow)}
              >
                <Button>{t('import')}</Button>
              </FileTrigger>
            )}
            {rules.length > 0 && <Button onPress={() => void exportRules(whose)}>{t('export')}</Button>}
          </div>
          {!isFixed && off.length > 0 && (
            <Button onPress={() => onShow({ name: 'trial', written: off.map(asItStands), back: list })}>
              {t('tryOff', { count: off.length })}
            </Button>
          )}
        </>
      }
      confirm={
        isFixed
          ? null
          : {
              label: t('new'),
              run: () => onShow({ name: 'form', rule: newHouseRule(crypto.randomUUID()), was: null }),
              autoFocus: rules.length === 0,
            }
      }
    >
      <p className="mb-3 text-sm text-pretty text-soft">{t('intro')}</p>
      {newsroom !== null && <OwnerChoice whose={whose} onWhose={onWhose} newsroom={newsroom} />}
      {rules.length === 0 && (
        <p role="status" className="py-8 text-center font-medium text-balance">
          {t('none')}
        </p>
      )}
      <div
        hidden={rules.length === 0}
        className="flex h-[min(55vh,100vh-2*var(--notices,0px)-14rem)] min-h-64 flex-col gap-3"
      >
        <TextField autoFocus={place === -1} label={t('search')} value={search} onChange={onSearch} spellCheck="false" />
        <p role="status" className="text-sm text-soft">
          {shown.length === 0 ? t('noneFits', { words: search.trim() }) : t('count', { count: shown.length })}
        </p>
        <div ref={scroller} className="min-h-0 flex-1 overflow-auto border-t border-line">
          <ul aria-label={t('title')} className="relative" style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ key, index, start }) => {
              const rule = shown[index]
              if (rule === undefined) return null
              return (
                <li
                  key={key}
                  ref={virtual.measureElement}
                  data-index={index}
                  aria-setsize={shown.length}
                  aria-posinset={index + 1}
                  className="absolute inset-x-0 top-0 border-b border-line"
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <RuleRow
                    rule={rule}
                    isFixed={isFixed}
                    onOpen={() => onShow({ name: 'form', ...asItStands(rule) })}
                    onSwitch={() =>
                      rule.on ? switchOff(rule) : onShow({ name: 'trial', written: [asItStands(rule)], back: list })
                    }
                  />
                </li>
              )
            })}
          </ul>
        </div>
      </div>
    </Dialog>
  )
}

async function chosen(files: FileList | null, onShow: (view: HouseView) => void): Promise<void> {
  const [file] = files ?? []
  if (file === undefined) return
  try {
    onShow({ name: 'import', file: await readRules(file) })
  } catch (error) {
    sayError(error)
  }
}

async function exportRules(whose: HouseOwner): Promise<void> {
  const { text, newsroom } = useHouse.getState()
  try {
    await saveFile('house-rules.json', (whose === 'own' ? text : newsroom?.text) ?? '', 'application/json')
  } catch (error) {
    sayError(error)
  }
}
