import { useTranslation } from 'react-i18next'
import { regionalLanguage } from '#renderer/locales/i18n.ts'
import { closeDialog, openDialog } from '#renderer/state/dialogs.ts'
import { useFiledStory } from '#renderer/state/newsroom.ts'
import { useProduction } from '#renderer/state/production.ts'
import { asPerson } from '#renderer/state/profile.ts'
import { openTab } from '#renderer/tabs/tabs.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { timeText, zoneName } from '#shared/locales/time-text.ts'
import type { ProductionRow } from '#shared/newsroom/production.ts'
import { ProductionList } from './production-list.tsx'
import { ViewActions, ViewBar } from './view-bar.tsx'

/** The newsroom's stories in production: who has which, and when it is due. */
export function ProductionDialog() {
  const { t } = useTranslation('production')
  const { rows, total, asOf, cursor } = useProduction()
  const setCursor = (place: number) => useProduction.setState({ cursor: place })
  const current = rows.get(Math.min(cursor, Math.max((total ?? 0) - 1, 0))) ?? null
  const open = (index: number) => {
    const row = rows.get(index)
    if (row === undefined) return
    closeDialog()
    openTab(row.id)
  }
  return (
    <Dialog
      title={t('title')}
      onClose={closeDialog}
      width="full"
      actions={
        <>
          <div className="me-auto">
            <ViewActions />
          </div>
          {current !== null && <HoldButton row={current} />}
          <Button
            isDisabled={current === null}
            onPress={() => current && openDialog({ name: 'assign', id: current.id, isBack: true })}
          >
            {t('assign')}
          </Button>
        </>
      }
      confirm={{ label: t('openStory'), run: () => open(cursor), isDisabled: current === null }}
    >
      <div className="flex h-[min(70vh,60rem,100vh-2*var(--notices,0px)-11rem)] min-h-64 flex-col">
        <ViewBar />
        <div className="flex flex-wrap justify-between gap-x-4 pb-2 text-xs text-soft">
          <p role="status">
            {total !== null && t('count', { count: total })}
            {asOf !== null && (
              <span className="ms-2 text-warn">
                {t('asOf', { time: timeText(asOf, { region: regionalLanguage() }) })}
              </span>
            )}
          </p>
          <p>{t('times', { zone: zoneName(regionalLanguage()) })}</p>
        </div>
        <ProductionList cursor={cursor} onCursor={setCursor} onOpen={open} />
      </div>
    </Dialog>
  )
}

/** Puts a legal hold on the story or lifts it, if this person may. */
function HoldButton({ row: { id, headline, held } }: { row: ProductionRow }) {
  const { t } = useTranslation('production')
  const act = held ? 'lift' : 'hold'
  const filed = useFiledStory(id)
  if (filed?.rights.includes(act) !== true) return null
  return (
    <Button onPress={() => asPerson(() => openDialog({ name: act, id, headline, isBack: true }))}>
      {t(`legal.${act}`)}
    </Button>
  )
}
