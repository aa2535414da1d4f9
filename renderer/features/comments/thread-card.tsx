import { Check, RotateCcw, Trash2 } from 'lucide-react'
import { memo, useEffect, useRef } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/draft/follow/use-draft.ts'
import { scrollToPassage } from '#renderer/draft/session/body-view.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { lookAt, useComments } from '#renderer/state/comments.ts'
import { asPerson, useProfile } from '#renderer/state/profile.ts'
import { IconButton } from '#renderer/ui/button.tsx'
import { Moment } from '#renderer/ui/moment.tsx'
import { PersonBadge } from '#renderer/ui/person-badge.tsx'
import { nameText } from '#shared/locales/history-text.ts'
import { type Comment, decideThread, removeComment, type Thread } from '#shared/review/comments/comments.ts'
import { actOf } from '#shared/review/people/act.ts'
import { personIn } from '#shared/review/people/people.ts'
import { leaveComments, send } from './actions.ts'
import { AnchorLine } from './anchor-line.tsx'
import { CommentBox } from './comment-box.tsx'
import { rangeOf } from './threads.ts'

interface ThreadCardProps {
  session: DraftSession
  thread: Thread
  /** Whether its passage is in the text. */
  isPlaced: boolean
  gone?: boolean
  /** Shows only the first comment until the thread is selected. */
  folds?: boolean
}

/** A thread: what it is about, its comments, and its actions. Escape returns to the text. */
export const ThreadCard = memo(function ThreadCard({
  session,
  thread,
  isPlaced,
  gone = false,
  folds = false,
}: ThreadCardProps) {
  const { t } = useTranslation('comments')
  const active = useComments((state) => state.active === thread.id)
  const hasUnsent = useComments((state) => (state.unsent[thread.id] ?? '') !== '')
  const readOnly = useSession(session, (state) => state.readOnly !== null)
  const card = useRef<HTMLElement>(null)
  useWantedFocus(thread.id, card)
  const [first, ...replies] = thread.comments
  if (!first) return null
  const person = personIn(session.doc, first.by)
  const open = !folds || active || hasUnsent
  const resolved = thread.state === 'resolved'
  const decide = () =>
    asPerson(({ id }) => {
      decideThread(session.doc, actOf(id), thread.id, resolved ? 'reopened' : 'resolved')
      if (!resolved) leaveComments(session)
    })
  const show = () => {
    lookAt(thread.id)
    const range = rangeOf(session, thread.id)
    if (range) scrollToPassage(session, range)
  }
  return (
    <article
      ref={card}
      tabIndex={-1}
      aria-label={t('thread', { name: nameText(person, currentLanguage()), text: first.text ?? t('removed') })}
      aria-current={active ? 'true' : undefined}
      onFocus={() => lookAt(thread.id)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        lookAt(null)
        leaveComments(session)
      }}
      className={`${person ? `person-${person.colour}` : ''} flex flex-col gap-2 rounded-lg border bg-raised p-3 ${active ? 'border-person shadow-float' : 'border-line'}`}
    >
      {isPlaced ? (
        <AriaButton className="cursor-default rounded text-left" onPress={show}>
          <AnchorLine anchor={thread.anchor} />
        </AriaButton>
      ) : (
        <AnchorLine anchor={thread.anchor} gone={gone} />
      )}
      <Said session={session} comment={first} readOnly={readOnly} />
      {open && replies.map((reply) => <Said key={reply.id} session={session} comment={reply} readOnly={readOnly} />)}
      {!open && replies.length > 0 && <p className="text-xs text-soft">{t('replies', { count: replies.length })}</p>}
      {open && !readOnly && (
        <div className="flex items-start gap-1">
          <div className="min-w-0 flex-1">
            {!resolved && (
              <CommentBox
                unsentKey={thread.id}
                label={t('reply')}
                action={t('reply')}
                onSend={(text) => send(session, thread.id, text)}
              />
            )}
          </div>
          <IconButton label={t(resolved ? 'reopen' : 'resolve')} onPress={decide}>
            {resolved ? <RotateCcw size={15} aria-hidden /> : <Check size={16} aria-hidden />}
          </IconButton>
        </div>
      )}
    </article>
  )
})

function Said({ session, comment, readOnly }: { session: DraftSession; comment: Comment; readOnly: boolean }) {
  const { t } = useTranslation('comments')
  const profile = useProfile()
  const person = personIn(session.doc, comment.by)
  const name = nameText(person, currentLanguage())
  const mine = profile?.id === comment.by && comment.text !== null && !readOnly
  return (
    <div className="flex gap-2">
      <PersonBadge person={person} />
      <div className="min-w-0 flex-1">
        <div className="flex min-h-6 items-center gap-2">
          <span className="truncate text-sm font-medium">{name}</span>
          {mine && (
            <span className="ms-auto -my-1">
              <IconButton
                label={t('remove', { name })}
                onPress={() => {
                  removeComment(session.doc, actOf(profile.id), comment.id)
                  leaveComments(session)
                }}
              >
                <Trash2 size={14} aria-hidden />
              </IconButton>
            </span>
          )}
        </div>
        <Moment at={comment.at} />
        {comment.text === null ? (
          <p className="text-sm text-soft italic">{t('removed')}</p>
        ) : (
          <p dir="auto" className="text-sm break-words whitespace-pre-wrap">
            {comment.text}
          </p>
        )}
      </div>
    </div>
  )
}

/** Focuses the card of the thread that a person went to. */
function useWantedFocus(id: string, card: React.RefObject<HTMLElement | null>): void {
  const wanted = useComments((state) => state.wanted === id)
  useEffect(() => {
    if (!wanted) return
    card.current?.focus()
    useComments.setState({ wanted: null })
  }, [wanted, card])
}
