import { MessageSquarePlus } from 'lucide-react'
import { useEffect, useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { shortcutLabel } from '#renderer/commands/registry.ts'
import { useSession } from '#renderer/draft/follow/use-draft.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { useComments } from '#renderer/state/comments.ts'
import { Button } from '#renderer/ui/button.tsx'
import { wholeStory } from '#shared/review/comments/anchor.ts'
import { beginComment } from './actions.ts'
import { NewComment } from './new-comment.tsx'
import { ThreadCard } from './thread-card.tsx'
import { type ThreadList, threadLists, useThreads } from './threads.ts'

/** All the threads of the draft: open, resolved, and those whose text is gone. */
export function CommentsPanel({ session }: { session: DraftSession }) {
  const { t, i18n } = useTranslation('comments')
  const threads = useThreads(session)
  const composing = useComments((state) => state.composing[session.id])
  const wanted = useComments((state) => state.wanted)
  const readOnly = useSession(session, (state) => state.readOnly !== null)
  const [list, setList] = useState<ThreadList>('open')
  useEffect(() => {
    const home = threadLists.find((each) => threads[each].some(({ thread }) => thread.id === wanted))
    if (home) setList(home)
  }, [wanted, threads])
  return (
    <div className="flex flex-col gap-3 p-3">
      <ToggleButtonGroup
        aria-label={t('filter.label')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[list]}
        onSelectionChange={(keys) => setList(threadLists.find((each) => keys.has(each)) ?? list)}
        className="grid grid-cols-3 gap-0.5 rounded-md border border-line bg-desk p-0.5"
      >
        {threadLists.map((each) => (
          <ToggleButton
            key={each}
            id={each}
            className="flex h-6.5 cursor-default items-center justify-center gap-1.5 rounded text-sm text-soft data-[selected]:bg-pressed data-[selected]:font-medium data-[selected]:text-ink"
          >
            {t(`filter.${each}`)}
            <span className="text-xs font-normal text-soft tabular-nums">
              {threads[each].length.toLocaleString(i18n.language)}
            </span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {composing && <NewComment session={session} anchor={composing} />}
      {threads[list].length === 0 ? (
        <p className="px-1 py-3 text-sm text-soft">{t(`none.${list}`, { shortcut: shortcutLabel('comment.add') })}</p>
      ) : (
        <ul aria-label={t(`filter.${list}`)} className="flex flex-col gap-3">
          {threads[list].map(({ thread, range }) => (
            <li key={thread.id}>
              <ThreadCard session={session} thread={thread} isPlaced={range !== null} gone={list === 'gone'} />
            </li>
          ))}
        </ul>
      )}
      {!composing && !readOnly && (
        <div>
          <Button kind="quiet" onPress={() => beginComment(session, wholeStory)}>
            <MessageSquarePlus size={15} aria-hidden />
            {t('add')}
          </Button>
        </div>
      )}
    </div>
  )
}
