import { Settings } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useSession } from '#renderer/draft/follow/use-draft.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { checksIn } from '#renderer/state/checks/checks.ts'
import { houseFile, useHouse } from '#renderer/state/checks/house.ts'
import { openDialog } from '#renderer/state/dialogs.ts'
import { IconButton } from '#renderer/ui/button.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { useRowFocus } from '#renderer/ui/use-row-focus.ts'
import { type RuleGroup, ruleGroups } from '#shared/checks/rule-ids.ts'
import { rules } from '#shared/checks/rules.ts'
import { brokenText } from '#shared/locales/house-text.ts'
import { errorText } from '#shared/locales/text.ts'
import { words } from '#shared/locales/words.ts'
import { FindingList } from './finding-list.tsx'
import { IgnoredList } from './ignored-list.tsx'

const groupOf = new Map(rules.map(({ id, group }) => [id, group]))

/** The findings of the checks in the draft, all or one kind: go to one, fix it, ignore it. */
export function ChecksPanel({ session }: { session: DraftSession }) {
  const { t } = useTranslation('checks')
  const checks = checksIn(session)
  const pane = useRef<HTMLDivElement>(null)
  useRowFocus(pane)
  const { findings, ignored, broken, current } = useStore(checks.state)
  const isReadOnly = useSession(session, ({ readOnly }) => readOnly !== null)
  const [wanted, setWanted] = useState<RuleGroup | 'all'>('all')
  const { counting, error: houseError } = useHouse()
  const houseRules = {
    get: (id: string) => (counting === null ? [] : houseFile(counting).rules).find((rule) => rule.id === id),
  }
  const found = findings ?? []
  const shown = wanted === 'all' ? found : found.filter(({ rule }) => groupOf.get(rule) === wanted)
  const count = (group: RuleGroup) => found.filter(({ rule }) => groupOf.get(rule) === group).length
  const said =
    findings === null
      ? t('checking')
      : found.length === 0
        ? t('none')
        : shown.length === 0
          ? t('noneShown')
          : t('count', { count: shown.length })
  return (
    <div ref={pane} tabIndex={-1} className="flex h-full min-h-0 flex-col -outline-offset-2">
      <div className="flex shrink-0 flex-col gap-2 border-b border-line px-3 py-2">
        <div className="flex items-end gap-2">
          <div className="min-w-0 flex-1">
            <Select<RuleGroup | 'all'>
              label={t('show')}
              hideLabel
              value={wanted}
              onChange={setWanted}
              choices={[
                { id: 'all', label: t('all'), note: String(found.length) },
                ...ruleGroups.map((id) => ({
                  id,
                  label: words.in(currentLanguage()).checks.groups[id],
                  note: String(count(id)),
                })),
              ]}
            />
          </div>
          <IconButton label={t('settings')} onPress={() => openDialog({ name: 'checks' })}>
            <Settings size={16} aria-hidden />
          </IconButton>
        </div>
        <p role="status" className="text-sm text-soft">
          {said}
        </p>
        {houseError !== null && (
          <p role="status" className="rounded-md bg-warn-soft px-2 py-1 text-sm text-warn">
            {errorText(houseError, currentLanguage())}
          </p>
        )}
        {broken.map((rule) => (
          <p key={rule} role="status" className="rounded-md bg-warn-soft px-2 py-1 text-sm text-warn">
            {t('broken', { name: brokenText(rule, houseRules, currentLanguage()) })}
          </p>
        ))}
      </div>
      <FindingList checks={checks} findings={shown} current={found[current]} isReadOnly={isReadOnly} />
      <IgnoredList checks={checks} findings={ignored} isReadOnly={isReadOnly} />
    </div>
  )
}
