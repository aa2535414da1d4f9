import type { TFunction } from 'i18next'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { formNameOf } from '#shared/review/diff/line-form.ts'
import { personIn } from '#shared/review/people/people.ts'
import type { SuggestionLook } from './decorations.ts'

/** How suggestions look in a draft, in the language of the interface. */
export function lookOf(session: DraftSession, t: TFunction<'suggestions'>): SuggestionLook {
  return {
    colourOf: (person) => {
      const known = person === undefined ? null : personIn(session.doc, person)
      return known ? `person-${known.colour}` : ''
    },
    deleted: (text) => t('deleted', { text }),
    movedAway: (text) => t('movedAway', { text }),
    formOf: (form) => {
      const name = formNameOf(form)
      return { short: t(`short.${name}`), long: t(`forms.${name}`) }
    },
    markOf: (name) => {
      const known = marks.find((mark) => mark === name) ?? 'bold'
      return { short: t(`short.${known}`), long: t(`marks.${known}`) }
    },
  }
}

const marks = ['bold', 'italic', 'underline', 'strike', 'link', 'language', 'superscript', 'subscript'] as const
