import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { desk } from '#renderer/api/desk.ts'
import { isMac } from '#renderer/api/host.ts'
import { useTimeText } from '#renderer/draft/follow/story-zone.tsx'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { sayError } from '#renderer/state/notices.ts'
import { useRecent } from '#renderer/state/recent.ts'
import { openBeside, openTab, useTabs } from '#renderer/tabs/tabs.ts'
import { FoundText } from '#renderer/ui/found-text.tsx'
import type { RecentDraft } from '#shared/api/bridge.ts'
import type { DraftRow } from '#shared/api/contract.ts'
import { shortcutText } from '#shared/locales/shortcut-text.ts'
import { type Pick, QuickPick } from './quick-pick.tsx'

/** While typing, the desk is asked after a pause of this length, in milliseconds. */
const restMs = 60
const count = 40

/**
 * Goes to a draft: a recent one, or one that a search over headlines, sluglines and texts finds.
 */
export function Switcher() {
  const { t } = useTranslation('palette')
  const { t: app } = useTranslation()
  const recent = useRecent((state) => state.drafts)
  const active = useTabs((state) => state.active)
  const [text, setText] = useState('')
  const rows = useRows(text)
  const timeText = useTimeText()

  const pickOf = ({ id, headline, headlineParts, slugline, status, changedAt }: DraftRow): Pick => ({
    id,
    label: headlineParts.length > 0 ? <FoundText parts={headlineParts} /> : headline || <i>{app('untitled')}</i>,
    detail: [slugline, app(`status.${status}`)].filter((part) => part !== '').join(' · '),
    note: timeText(changedAt),
  })
  const shown = text.trim() === '' ? recentFirst(rows ?? [], recent, active) : (rows ?? [])
  return (
    <QuickPick
      title={t('drafts.title')}
      placeholder={t('drafts.placeholder')}
      emptyText={rows === null ? null : t(text.trim() === '' ? 'drafts.empty' : 'drafts.none')}
      text={text}
      onText={setText}
      picks={shown.map((each) =>
        'status' in each ? pickOf(each) : { id: each.id, label: each.headline || app('untitled') },
      )}
      hint={t('drafts.hint', { keys: shortcutText('Mod+Enter', isMac, currentLanguage()) })}
      onChoose={(id, isOther) => {
        closeDialog()
        if (isOther) openBeside(id)
        else openTab(id)
      }}
      onClose={closeDialog}
    />
  )
}

/**
 * The library's results for a search; null until it has answered. The previous rows stay until the
 * new ones arrive.
 */
function useRows(search: string): readonly DraftRow[] | null {
  const [rows, setRows] = useState<readonly DraftRow[] | null>(null)
  useEffect(() => {
    let wanted = true
    const timer = setTimeout(
      () =>
        desk.call('drafts.list', { search, limit: count }).then(
          (found) => wanted && setRows(found.rows),
          (error: unknown) => wanted && sayError(error),
        ),
      search === '' ? 0 : restMs,
    )
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [search])
  return rows
}

/**
 * Recent drafts first, the latest on top, then the others by their last change. The active draft
 * comes last, because nobody wants to go where they are.
 */
function recentFirst(rows: readonly DraftRow[], recent: readonly RecentDraft[], active: string | null) {
  const known = recent.map((draft) => rows.find(({ id }) => id === draft.id) ?? draft)
  const rest = rows.filter(({ id }) => !recent.some((draft) => draft.id === id))
  const all: (DraftRow | RecentDraft)[] = [...known, ...rest]
  return [...all.filter(({ id }) => id !== active), ...all.filter(({ id }) => id === active)]
}
