import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useTimeWords } from '#renderer/draft/follow/story-zone.tsx'
import { useArticle } from '#renderer/draft/follow/use-article.ts'
import { useField, useSession } from '#renderer/draft/follow/use-draft.ts'
import { useProblems } from '#renderer/draft/follow/use-problems.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { useFieldFocus } from '#renderer/state/field-focus.ts'
import { useKeptFocus } from '#renderer/ui/use-kept-focus.ts'
import type { FieldName } from '#shared/article/fields.ts'
import { problemText } from '#shared/locales/problem-text.ts'
import { InspectorProvider } from './context.ts'
import { setFolded } from './folded-groups.ts'
import { Group } from './group.tsx'
import { groups } from './groups.tsx'

/** Missing values are reported on export, not at every empty field. */
const missing = /^no[A-Z]/

interface InspectorProps {
  session: DraftSession
  /** Shown at the edge of a field's entry. */
  fieldMark(field: FieldName): ReactNode
  /** What readers were told about the story. */
  ledger: ReactNode
}

/**
 * The fields of a draft, in groups that collapse. Problems that would stop an export show at their
 * field.
 */
export function Inspector({ session, fieldMark, ledger }: InspectorProps) {
  const { t } = useTranslation('inspector')
  const isReadOnly = useSession(session, (state) => state.readOnly !== null)
  const [language] = useField(session, 'language')
  const [direction] = useField(session, 'direction')
  const article = useArticle(session)
  const times = useTimeWords()
  const problems = useProblems(article).filter(({ code, severity }) => severity === 'error' && !missing.test(code))
  const fields = useRef<HTMLDivElement>(null)
  useWantedField(fields)
  useKeptFocus(fields)

  const error = (field: FieldName) => {
    const problem = problems.find((each) => each.field === field)
    return problem ? problemText(problem, { language: currentLanguage(), ...times, field: t(`fields.${field}`) }) : null
  }
  return (
    <InspectorProvider
      value={{ session, isReadOnly, language, direction, source: article.source, mark: fieldMark, error }}
    >
      <div ref={fields} data-draft className="min-h-0 flex-1 overflow-y-auto">
        {ledger}
        {groups.map(({ name, Content }) => (
          <Group key={name} name={name}>
            <Content />
          </Group>
        ))}
      </div>
    </InspectorProvider>
  )
}

/** Focuses the field that was asked for, after expanding its group. */
function useWantedField(fields: React.RefObject<HTMLElement | null>): void {
  const wanted = useFieldFocus((state) => state.wanted)
  useEffect(() => {
    if (wanted === null) return
    const group = groups.find((each) => each.fields.includes(wanted))
    if (group) setFolded(group.name, false)
    // The group's fields exist in the next frame.
    const frame = requestAnimationFrame(() => {
      const entry = fields.current?.querySelector(`[data-field="${wanted}"]`)
      entry?.querySelector<HTMLElement>('input, textarea, [role="spinbutton"], button')?.focus()
      useFieldFocus.setState({ wanted: null })
    })
    return () => cancelAnimationFrame(frame)
  }, [wanted, fields])
}
