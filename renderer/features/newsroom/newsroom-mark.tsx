import { Cloud, CloudAlert, CloudOff } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { currentLanguage, regionalLanguage } from '#renderer/locales/i18n.ts'
import { openDialog } from '#renderer/state/dialogs.ts'
import { useFiledStory, useNewsroom } from '#renderer/state/newsroom.ts'
import { Hint } from '#renderer/ui/hint.tsx'
import { unpackError } from '#shared/api/coded-error.ts'
import { errorText } from '#shared/locales/text.ts'
import { timeText } from '#shared/locales/time-text.ts'
import type { DeskNewsroom, FiledStoryState } from '#shared/newsroom/standing.ts'
import { PeopleHere } from './people-here.tsx'

const looks = {
  kept: { icon: Cloud, tone: 'text-faint' },
  waiting: { icon: CloudOff, tone: 'bg-warn-soft text-warn' },
  refused: { icon: CloudAlert, tone: 'bg-danger-soft text-danger' },
} as const

/**
 * Beside the save indicator: whether the newsroom has what was written, and if not, since when and
 * why; and who else has the story open. Nothing for a story that was never filed.
 */
export function NewsroomMark({ id }: { id: string }) {
  const newsroom = useNewsroom()
  const story = useFiledStory(id)
  const told = useTold(newsroom, story)
  if (story === null || newsroom === null) return null
  const { icon: Icon, tone } = looks[told.look]
  return (
    <>
      <Hint text={told.hint}>
        <Button
          data-newsroom={story.state}
          onPress={() => openDialog({ name: 'file', id })}
          className={`flex h-7 shrink-0 items-center justify-center gap-1.5 rounded-md px-2 text-xs whitespace-nowrap ${tone}`}
        >
          <Icon size={14} aria-hidden />
          <span className="max-lg:sr-only">{told.label}</span>
        </Button>
      </Hint>
      <PeopleHere id={id} />
      <span role="status" className="sr-only">
        {told.look === 'kept' ? '' : `${told.label}. ${told.hint}`}
      </span>
    </>
  )
}

/** The state of a story, as a word and as a sentence. */
function useTold(newsroom: DeskNewsroom | null, story: FiledStoryState | null) {
  const { t } = useTranslation('newsroom')
  if (newsroom === null || story === null) return { look: 'kept', label: '', hint: '' } as const
  const { desk, state, since, reason, aside } = story
  const kept = aside > 0 ? t('aside', { count: aside }) : ''
  if (state === 'kept' && newsroom.link === 'up') {
    const hint = [t('keptHint', { desk: desk.name }), kept].filter(Boolean).join(' ')
    return { look: aside > 0 ? 'refused' : 'kept', label: desk.name, hint } as const
  }
  const time = since === null ? null : timeText(since, { region: regionalLanguage() })
  const why = reason ?? newsroom.reason
  const words = [
    state === 'kept'
      ? t('offlineHint', { desk: desk.name })
      : time === null
        ? t('waitingHint')
        : t('sinceHint', { time }),
    why === null ? '' : errorText(unpackError(why), currentLanguage()),
    kept,
  ]
  const hint = words.filter(Boolean).join(' ')
  if (state === 'refused' || newsroom.link === 'refused')
    return { look: 'refused', label: t('onlyHere'), hint } as const
  return { look: 'waiting', label: state === 'kept' ? t('offline') : t('waiting'), hint } as const
}
