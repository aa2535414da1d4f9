import { useTranslation } from 'react-i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { useFind, useFound } from '#renderer/state/find.ts'
import { contextOf, type Line } from '#shared/find/index.ts'
import { errorText } from '#shared/locales/text.ts'

/** How much was found, and which of it is looked at. */
export function FindStatus() {
  const { t } = useTranslation('find')
  const term = useFind((state) => state.term)
  const { hits, current, error, replaced } = useFound()
  const count = hits.length
  const text = () => {
    if (replaced !== null) return t('replaced', { count: replaced })
    if (term === '' || error !== null) return ''
    if (count === 0) return t('nothing')
    return current === -1 ? t('hits', { count }) : t('which', { which: current + 1, count })
  }
  return (
    <span role="status" className="min-w-22 px-1 text-right text-sm whitespace-nowrap text-soft tabular-nums">
      {text()}
    </span>
  )
}

/**
 * What is wrong with a pattern; or the current hit, if it is in a field or in a text that a block
 * has besides its content: not all of these are visible.
 */
export function FoundElsewhere() {
  const { t } = useTranslation('find')
  const nameOf = useNameOf()
  const { hits, current, error } = useFound()
  const hit = hits[current]
  if (error !== null)
    return (
      <p id="find-message" role="alert" className="col-start-2 -col-end-1 px-1 pb-0.5 text-sm text-danger">
        {errorText(error, currentLanguage())}
      </p>
    )
  const name = hit && nameOf(hit.line)
  if (hit === undefined || name == null) return <span id="find-message" hidden />
  const { before, found, behind } = contextOf(hit)
  return (
    <p id="find-message" className="col-start-2 -col-end-1 truncate px-1 pb-0.5 text-sm text-soft">
      {t('inField', { field: name })}{' '}
      <span className="text-ink">
        {before}
        <mark>{found}</mark>
        {behind}
      </span>
    </p>
  )
}

/**
 * The name of a field as the inspector has it, or of what a block says besides its words; null
 * where a line is neither.
 */
function useNameOf(): (line: Line) => string | null {
  const { t } = useTranslation('inspector')
  const { t: find } = useTranslation('find')
  return ({ field, beside }) => {
    if (field !== null) return t(`fields.${field}`)
    return beside && find(`beside.${beside.name}`)
  }
}
