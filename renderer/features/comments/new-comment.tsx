import { useTranslation } from 'react-i18next'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { compose, useComments } from '#renderer/state/comments.ts'
import { useProfile } from '#renderer/state/profile.ts'
import type { Anchor } from '#shared/review/comments/anchor.ts'
import { leaveComments, send } from './actions.ts'
import { AnchorLine } from './anchor-line.tsx'
import { CommentBox } from './comment-box.tsx'

/** The comment that is being written. Escape returns to the text; an empty comment is discarded. */
export function NewComment({ session, anchor }: { session: DraftSession; anchor: Anchor }) {
  const { t } = useTranslation('comments')
  const profile = useProfile()
  const discard = () => {
    compose(session.id, null)
    leaveComments(session)
  }
  return (
    <section
      aria-label={t('new')}
      // Scrolls to its buttons as well, not only to the line with the focus.
      onFocus={({ currentTarget }) => currentTarget.scrollIntoView({ block: 'nearest' })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        if ((useComments.getState().unsent[session.id] ?? '').trim() === '') discard()
        else leaveComments(session)
      }}
      className={`person-${profile?.colour ?? 'blue'} flex flex-col gap-2 rounded-lg border border-person bg-raised p-3 shadow-float`}
    >
      <AnchorLine anchor={anchor} />
      <CommentBox
        unsentKey={session.id}
        label={t('new')}
        action={t('send')}
        onSend={(text) => send(session, null, text)}
        onDiscard={discard}
      />
    </section>
  )
}
