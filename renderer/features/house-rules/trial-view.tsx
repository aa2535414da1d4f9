import { ArrowUpRight } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import type { HouseOwner } from '#renderer/state/checks/house.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { openTab } from '#renderer/tabs/tabs.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Progress } from '#renderer/ui/progress.tsx'
import { countsOf, hitsOf, type TrialCount, type TrialDraft } from '#shared/checks/house/trial.ts'
import { errorText } from '#shared/locales/text.ts'
import { WrittenFor } from './house-owner.tsx'
import { type ChangeRules, keeping, type WrittenRule } from './house-view.ts'
import { useTrial } from './use-trial.ts'

interface TrialViewProps {
  written: readonly WrittenRule[]
  whose: HouseOwner
  /** Nobody can change rules of theirs here and now. */
  isFixed: boolean
  onBack(): void
  /** Whether a rule is tried that nobody has kept yet. */
  isTyped: boolean
  onChange: ChangeRules
}

/**
 * What rules find in the newsroom's own drafts: every hit, counted by year and category. Once all
 * was looked at they are switched on; one whose pattern takes too long is not.
 */
export function TrialView({ written, whose, isFixed, onBack, isTyped, onChange }: TrialViewProps) {
  const { t } = useTranslation('house')
  const rules = useMemo(() => written.map(({ rule }) => rule), [written])
  const trial = useTrial(rules)
  const { drafts, looked, left, slow, state, error } = trial
  const good = written.filter(({ rule }) => !slow.includes(rule.id))
  const { years, categories } = countsOf(trial)
  const hits = hitsOf(trial)
  const told = t('hits', { count: hits })
  const switchOn = () => void onChange(keeping(good.map(({ rule, was }) => ({ rule: { ...rule, on: true }, was }))))
  return (
    <Dialog
      title={
        rules.length === 1
          ? t('trialTitle', { name: rules[0]?.find[0] ?? '' })
          : t('trialsTitle', { count: rules.length })
      }
      width="large"
      onClose={closeDialog}
      isTyped={isTyped}
      actions={
        <>
          {state === 'running' && (
            <div className="mr-auto">
              <Button onPress={trial.stop}>{t('stop')}</Button>
            </div>
          )}
          <Button onPress={onBack}>{t('back')}</Button>
        </>
      }
      confirm={{
        label: t('switchOn', { count: good.length }),
        run: switchOn,
        isDisabled: isFixed || state !== 'done' || good.length === 0,
      }}
    >
      <WrittenFor whose={whose} />
      <div className="flex min-h-64 flex-col gap-4" aria-busy={state === 'running'}>
        {state === 'running' ? (
          <Progress label={t('looking', { hits: told, count: looked })} done={looked} count={looked + left || 1} />
        ) : (
          <p role="status">
            {error === null
              ? t(state === 'stopped' ? 'stopped' : 'looked', { hits: told, drafts: drafts.length, count: looked })
              : errorText(error, currentLanguage())}
          </p>
        )}
        {slow.map((id) => (
          <p key={id} role="alert" className="rounded-md bg-warn-soft px-2 py-1 text-sm text-warn">
            {t('slow', { name: rules.find((rule) => rule.id === id)?.find[0] ?? id })}
          </p>
        ))}
        {hits > 0 && (
          <div className="grid grid-cols-2 items-start gap-6 max-sm:grid-cols-1">
            <Counts title={t('byYear')} counts={years} none={t('noYear')} />
            <Counts title={t('byCategory')} counts={categories} none={t('noCategory')} />
          </div>
        )}
        {drafts.map((draft) => (
          <DraftHits key={draft.id} draft={draft} />
        ))}
      </div>
    </Dialog>
  )
}

function Counts({ title, counts, none }: { title: string; counts: readonly TrialCount[]; none: string }) {
  const most = Math.max(...counts.map(({ count }) => count), 1)
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="mb-1 border-b border-line pb-1 text-start font-semibold">{title}</caption>
      <tbody>
        {counts.map(({ name, count }) => (
          <tr key={name}>
            <th scope="row" className="max-w-40 truncate py-0.5 pr-3 text-start font-normal">
              {name || none}
            </th>
            <td className="w-1/2" aria-hidden>
              <div className="h-2 rounded-full bg-accent" style={{ width: `${(count / most) * 100}%` }} />
            </td>
            <td className="pl-3 text-end tabular-nums">{count.toLocaleString(currentLanguage())}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DraftHits({ draft: { id, headline, year, category, hits } }: { draft: TrialDraft }) {
  const { t } = useTranslation('house')
  const { t: inspector, i18n } = useTranslation('inspector')
  const name = headline || t('untitled')
  return (
    <article aria-label={name} className="[contain-intrinsic-size:auto_5rem] [content-visibility:auto]">
      <div className="flex items-center gap-2">
        <h3 className="min-w-0 flex-1 truncate font-semibold">{name}</h3>
        <span className="shrink-0 text-sm text-soft">{[year, category].filter(Boolean).join(' · ')}</span>
        <IconButton
          label={t('openDraft')}
          name={t('openDraftNamed', { headline: name })}
          onPress={() => {
            openTab(id)
            closeDialog()
          }}
        >
          <ArrowUpRight size={16} aria-hidden />
        </IconButton>
      </div>
      <ul className="flex flex-col">
        {hits.map(({ field, before, found, behind, after }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: hits of a draft never move
          <li key={index} className="border-t border-line py-1 font-serif [overflow-wrap:anywhere]">
            {field !== null && (
              <span className="mr-1.5 font-sans text-xs text-soft">
                {i18n.exists(`inspector:fields.${field}`) ? inspector(`fields.${field}` as 'fields.headline') : field}
              </span>
            )}
            {before}
            {after === '' ? (
              <mark className="rounded bg-warn-soft px-0.5 text-warn">{found}</mark>
            ) : (
              <>
                <del className="rounded bg-danger-soft px-0.5 text-danger">{found}</del>
                <ins className="rounded bg-accent-soft px-0.5 text-accent no-underline">{after}</ins>
              </>
            )}
            {behind}
          </li>
        ))}
      </ul>
    </article>
  )
}
