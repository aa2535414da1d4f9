import { type ComponentProps, type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useField, useText, useTyped } from '#renderer/draft/follow/use-draft.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { inOneStep } from '#renderer/draft/session/undo-steps.ts'
import { useFieldMisspellings } from '#renderer/editor/spelling/use-field-misspellings.ts'
import { FieldSuggestion } from '#renderer/editor/suggestions/field-suggestion.tsx'
import { useTypographyLanguage } from '#renderer/editor/typing/typography-language.ts'
import type { FieldName } from '#shared/article/fields.ts'
import { bylineLine, bylinesOf } from './bylines.ts'
import { LineFindings } from './line-findings.tsx'
import { StoryLine } from './story-line.tsx'

const lines = [
  { name: 'kicker', className: 'text-sm font-semibold tracking-wide text-accent' },
  {
    name: 'headline',
    // As wide as the column allows, so that a word of 36 letters fits into the smallest window.
    className: 'mt-1 font-serif text-[clamp(1.25rem,4.9cqi,1.875rem)] leading-tight font-semibold text-balance',
  },
  { name: 'deck', className: 'mt-2 font-serif text-xl text-soft' },
] as const

/**
 * The lines above the body: kicker, headline, deck and byline, written where the reader will see
 * them.
 */
export function StoryLines({
  session,
  isReadOnly,
  fieldMark,
  onEnterBody,
}: {
  session: DraftSession
  isReadOnly: boolean
  fieldMark(field: FieldName): ReactNode
  onEnterBody(): void
}) {
  const head = useRef<HTMLElement>(null)
  const leave = (direction: 1 | -1) => {
    const all = [...(head.current?.querySelectorAll<HTMLTextAreaElement>('[data-line]') ?? [])]
    const here = all.findIndex((line) => line.matches(':focus'))
    const next = all[here + direction]
    if (next) next.focus()
    else if (direction === 1) onEnterBody()
  }
  return (
    <header ref={head} className="mb-6">
      {lines.map((line) => (
        <div key={line.name} className="relative">
          <TextLine {...line} session={session} isReadOnly={isReadOnly} onLeave={leave} />
          <LineEdge>{fieldMark(line.name)}</LineEdge>
        </div>
      ))}
      <div className="relative">
        <BylineLine session={session} isReadOnly={isReadOnly} onLeave={leave} />
        <LineEdge>{fieldMark('bylines')}</LineEdge>
      </div>
    </header>
  )
}

/** The free space at the edge of the column, after a line. */
function LineEdge({ children }: { children: ReactNode }) {
  return <span className="absolute start-full top-1/2 ms-0.5 -translate-y-1/2">{children}</span>
}

interface LineProps {
  session: DraftSession
  isReadOnly: boolean
  onLeave(direction: 1 | -1): void
}

function TextLine({ session, name, className, ...props }: LineProps & (typeof lines)[number]) {
  const [value, set] = useText(session, name)
  const typography = useTypographyLanguage(session)
  const misspellings = useFieldMisspellings(session, name)
  return <HeadLine {...{ session, name, className, value, typography, misspellings }} {...props} onChange={set} />
}

function BylineLine({ session, ...props }: LineProps) {
  const [value, set] = useTyped(useField(session, 'bylines'), bylinesOf, bylineLine)
  return (
    <HeadLine
      {...{ session, value }}
      {...props}
      name="bylines"
      className="mt-3 text-sm text-soft"
      onChange={set}
      typography={null}
      misspellings={null}
    />
  )
}

type HeadLineProps = LineProps &
  Pick<ComponentProps<typeof StoryLine>, 'className' | 'value' | 'onChange' | 'typography' | 'misspellings'> & {
    name: (typeof lines)[number]['name'] | 'bylines'
  }

/** A line with its findings and, below it, the suggestions for its field. */
function HeadLine({ session, name, className, value, ...props }: HeadLineProps) {
  const { t } = useTranslation('editor')
  const [direction] = useField(session, 'direction')
  return (
    <>
      <StoryLine
        {...{ session, name, className, value, direction }}
        {...props}
        label={t(`lines.${name}`)}
        marks={<LineFindings {...{ session, name, value, className }} />}
        alone={(work) => inOneStep(session.undo, work)}
      />
      <FieldSuggestion session={session} name={name} />
    </>
  )
}
