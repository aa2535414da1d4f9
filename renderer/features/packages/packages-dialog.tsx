import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sessionOf } from '#renderer/draft/session/sessions.ts'
import { closeDialog, type ImportFile, openDialog } from '#renderer/state/dialogs.ts'
import { showReview } from '#renderer/state/layout.ts'
import { sayError, sayNews } from '#renderer/state/notices.ts'
import { suggestionsIn } from '#renderer/state/suggestions/suggestions.ts'
import { openTab } from '#renderer/tabs/tabs.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import type { Result } from '#shared/api/contract.ts'
import { PackageCard } from './package-card.tsx'
import { openPackage, type PackageRead, usePackages } from './use-packages.ts'

type Opened = Result<'packages.open'> & Pick<PackageRead, 'headline'>

/**
 * Shows what packages contain and what opening them does before anything changes, and then opens
 * the selected ones.
 */
export function PackagesDialog({ files, stories }: { files: readonly ImportFile[]; stories: readonly ImportFile[] }) {
  const { t } = useTranslation('packages')
  const { t: tApp } = useTranslation('app')
  const incoming = usePackages(files)
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const [opening, setOpening] = useState(false)
  const isSingle = files.length === 1
  const wanted = incoming.flatMap((each) => (each.state === 'read' && !left.has(each.place) ? [each] : []))
  const reading = incoming.some(({ state }) => state === 'reading')
  const [first] = wanted

  const finish = () => {
    closeDialog()
    if (stories.length > 0) openDialog({ name: 'import', files: stories })
  }
  const open = async () => {
    if (opening) return
    setOpening(true)
    const opened: Opened[] = []
    for (const each of wanted) {
      try {
        opened.push({ ...(await openPackage(each, each.read)), headline: each.read.headline })
      } catch (error) {
        sayError(error)
      }
    }
    // The first one should be in front, so it is opened last.
    for (const { id } of opened.toReversed()) openTab(id)
    finish()
    void say(opened)
  }
  const say = async (opened: readonly Opened[]) => {
    const conflicts = opened.reduce((sum, each) => sum + each.conflicts, 0)
    const [only] = opened
    if (only === undefined) return
    const headline = only.headline || tApp('untitled')
    const news = [
      opened.length === 1 ? t(`opened.${only.outcome}`, { headline }) : t('openedAll', countsOf(opened)),
      conflicts > 0 ? t('conflicts', { count: conflicts }) : [],
      (await isSuggesting(only.id)) ? t('suggesting') : [],
    ]
    sayNews(news.flat().join(' '))
    if (only.outcome === 'merged' && (only.changed || only.conflicts > 0)) showReview('merge')
  }
  const whatItDoes = isSingle && first ? t(`do.${first.read.state}`) : t('doAll', { count: wanted.length })
  const label = opening ? t('opening') : whatItDoes
  return (
    <Dialog
      title={t('open', { count: files.length })}
      onClose={finish}
      width={isSingle ? 'small' : 'medium'}
      actions={<Button onPress={finish}>{tApp('cancel')}</Button>}
      confirm={{ label, run: () => void open(), isDisabled: wanted.length === 0 || reading, autoFocus: !reading }}
    >
      <ul className={isSingle ? '-m-1' : 'flex flex-col gap-3'}>
        {incoming.map((each) => (
          <li key={each.place} className={isSingle ? '' : 'rounded-lg border border-line bg-page'}>
            <PackageCard
              incoming={each}
              isChosen={isSingle ? null : !left.has(each.place)}
              onChoose={(isChosen) =>
                setLeft((before) => {
                  const after = new Set(before)
                  if (isChosen) after.delete(each.place)
                  else after.add(each.place)
                  return after
                })
              }
            />
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

/**
 * Whether typing in a draft makes suggestions once it is open: it does for an editor, in review.
 */
async function isSuggesting(id: string): Promise<boolean> {
  const session = sessionOf(id)
  await session.synced.opened()
  return suggestionsIn(session).state.getState().suggesting
}

function countsOf(opened: readonly Opened[]): { count: number; added: number; merged: number; known: number } {
  const count = (outcome: Opened['outcome']) => opened.filter((each) => each.outcome === outcome).length
  return { count: opened.length, added: count('added'), merged: count('merged'), known: count('known') }
}
