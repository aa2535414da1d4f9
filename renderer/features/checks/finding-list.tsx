import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Checks } from '#renderer/state/checks/checks.ts'
import { RowList } from '#renderer/ui/row-list.tsx'
import type { Finding } from '#shared/checks/finding.ts'
import { groupedFindings } from './finding-groups.ts'
import { FindingRow } from './finding-row.tsx'
import { useFindingWords } from './finding-words.ts'

interface FindingListProps {
  checks: Checks
  /** The findings shown, out of all. */
  findings: readonly Finding[]
  current: Finding | undefined
  isReadOnly: boolean
}

/**
 * Findings in the order of the story, with repeated ones in one row. Only visible rows are
 * rendered. The current one is kept in view.
 */
export function FindingList({ checks, findings, current, isReadOnly }: FindingListProps) {
  const { t } = useTranslation('checks')
  const wordsOf = useFindingWords()
  const groups = useMemo(() => groupedFindings(findings), [findings])
  const place = current === undefined ? -1 : groups.findIndex((group) => group.includes(current))
  return (
    <RowList label={t('list')} count={groups.length} usualHeight={64} current={place}>
      {(index) => {
        const group = groups[index]
        if (group === undefined) return null
        const isCurrent = index === place
        const which = isCurrent && current !== undefined ? group.indexOf(current) : 0
        const finding = group[which] ?? group[0]
        return (
          <FindingRow
            finding={finding}
            words={wordsOf(finding)}
            checks={checks}
            isCurrent={isCurrent}
            isReadOnly={isReadOnly}
            alike={isCurrent ? findings.filter(({ rule, fix }) => rule === finding.rule && fix !== null) : []}
            which={which + 1}
            count={group.length}
          />
        )
      }}
    </RowList>
  )
}
