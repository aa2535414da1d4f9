import { useContext, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { CommandScope, useCommand } from '#renderer/commands/registry.ts'
import { useSession } from '#renderer/draft/follow/use-draft.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { checksIn } from '#renderer/state/checks/checks.ts'
import { LiveAnnouncement } from '#renderer/ui/live-announcement.tsx'
import { useFindingWords } from './finding-words.ts'

/**
 * Checks a draft while it is open and gives the commands about findings their effects. Announces
 * the current finding; renders nothing.
 */
export function CheckCommands({ session }: { session: DraftSession }) {
  const { t } = useTranslation('checks')
  const isActive = useContext(CommandScope)
  const checks = checksIn(session)
  const count = useStore(checks.state, ({ findings }) => findings?.length ?? 0)
  const current = useStore(checks.state, (state) => state.current)
  const finding = useStore(checks.state, ({ findings, current }) => findings?.[current])
  const isReadOnly = useSession(session, ({ readOnly }) => readOnly !== null)
  const wordsOf = useFindingWords()
  useEffect(() => checks.follow(), [checks])
  const some = { enabled: count > 0 }
  useCommand('check.next', () => checks.step(1), some)
  useCommand('check.previous', () => checks.step(-1), some)
  useCommand('check.fix', () => finding && checks.fix([finding]), {
    enabled: !isReadOnly && finding !== undefined && finding.fix !== null,
  })
  useCommand('check.ignore', () => finding && checks.ignore(finding), { enabled: !isReadOnly && finding !== undefined })
  const words = finding && isActive ? wordsOf(finding) : null
  const text = words ? t('said', { ...words, place: current + 1, count }) : ''
  return <LiveAnnouncement text={text.trim()} />
}
