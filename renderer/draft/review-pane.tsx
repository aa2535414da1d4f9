import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { CommentsPanel } from '#renderer/features/comments/comments-panel.tsx'
import { MergePanel } from '#renderer/features/merge/merge-panel.tsx'
import { History } from '#renderer/features/review/history.tsx'
import { SourcesPanel } from '#renderer/features/sources/sources-panel.tsx'
import { SuggestionPanel } from '#renderer/features/suggestions/suggestion-panel.tsx'
import { Versions } from '#renderer/features/versions/versions.tsx'
import { conflictsIn } from '#renderer/state/conflicts.ts'
import { type ReviewPart, reviewParts, showReview, useLayout } from '#renderer/state/layout.ts'
import { useMerges } from '#renderer/state/merges.ts'
import type { DraftSession } from './session/draft-session.ts'

const parts: { [Part in ReviewPart]: (props: { session: DraftSession }) => React.ReactNode } = {
  merge: MergePanel,
  suggestions: SuggestionPanel,
  comments: CommentsPanel,
  versions: Versions,
  history: History,
  sources: SourcesPanel,
}

/** The comments, suggestions, findings and versions of a draft, one part at a time. */
export function ReviewPane({ session }: { session: DraftSession }) {
  const { t } = useTranslation('review')
  const wanted = useLayout(({ review }) => review)
  const hasConflicts = useStore(conflictsIn(session).state, ({ open, settled }) => open.length + settled.length > 0)
  const hasMerges = useMerges(session).length > 0 || hasConflicts
  const shown = reviewParts.filter((part) => part !== 'merge' || hasMerges)
  return (
    <Tabs
      selectedKey={shown.find((part) => part === wanted) ?? 'suggestions'}
      onSelectionChange={(key) => {
        const part = reviewParts.find((each) => each === key)
        if (part) showReview(part)
      }}
      className="flex h-full min-h-0 flex-col outline-none"
    >
      <TabList
        aria-label={t('parts.label')}
        className="flex shrink-0 flex-wrap justify-between border-b border-line px-2 pt-2"
      >
        {shown.map((part) => (
          <Tab
            key={part}
            id={part}
            className="cursor-default border-b-2 border-transparent px-1 pb-1.5 text-xs whitespace-nowrap text-soft -outline-offset-2 data-[selected]:border-accent data-[selected]:font-medium data-[selected]:text-ink"
          >
            {t(`parts.${part}`)}
          </Tab>
        ))}
      </TabList>
      {shown.map((part) => {
        const Part = parts[part]
        return (
          <TabPanel key={part} id={part} className="min-h-0 flex-1 overflow-auto outline-offset-[-2px]">
            <Part session={session} />
          </TabPanel>
        )
      })}
    </Tabs>
  )
}
