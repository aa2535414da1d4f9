import i18next from 'i18next'
import { useTimeWords } from '#renderer/draft/follow/story-zone.tsx'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { findingText, ruleTexts, visibleText } from '#shared/locales/finding-text.ts'
import { words } from '#shared/locales/words.ts'

/** The longest quotation of a finding that is shown. */
const longestQuote = 80

/** A finding in words: what is wrong, how severe, what was found and where. */
export interface FindingWords {
  readonly what: string
  readonly severity: string
  readonly why: string
  readonly where: string
  /** '' if there is nothing to quote. */
  readonly quote: string
  /** What its fix inserts, in words; null without a fix. */
  readonly fix: string | null
}

/** Puts findings into words in the language of the interface. */
export function useFindingWords(): (finding: Finding) => FindingWords {
  const times = useTimeWords()
  return (finding) => {
    const { rule, place, severity, quote, fix } = finding
    const language = currentLanguage()
    const field = place.kind === 'field' ? i18next.t(`inspector:fields.${place.field}`) : i18next.t('checks:body')
    const after = fix === null ? null : 'text' in fix ? fix.text : fix.href
    return {
      what: findingText(finding, { language, ...times, field }),
      severity: words.in(language).checks.severities[severity],
      why: finding.details.why || ruleTexts(rule, language).why,
      where: place.kind === 'story' ? i18next.t('checks:story') : field,
      quote: shortened(visibleText(quote, language)),
      fix:
        after === null
          ? null
          : after === ''
            ? i18next.t('checks:taken')
            : i18next.t('checks:becomes', { after: shortened(visibleText(after, language)) }),
    }
  }
}

function shortened(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote - 1)}…` : text
}
