import { X } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { toggleProvenance, tracesIn } from '#renderer/state/provenance.ts'
import { IconButton } from '#renderer/ui/button.tsx'
import { Moment } from '#renderer/ui/moment.tsx'
import type { TracedPassage } from '#shared/provenance/passages.ts'
import { sharesIn } from '#shared/provenance/shares.ts'
import { personIn } from '#shared/review/people/people.ts'

/**
 * Explains the colours of the text, with the share of words from each origin, and shows what is
 * known about the passage at the caret.
 */
export function Legend({ session }: { session: DraftSession }) {
  const { t } = useTranslation('provenance')
  const traces = tracesIn(session)
  const { passages, current } = useStore(traces.state)
  useEffect(() => traces.follow(), [traces])
  const percent = new Intl.NumberFormat(currentLanguage(), { style: 'percent' })
  const shares = sharesIn(passages ?? [])
  return (
    <section
      aria-label={t('title')}
      className="flex shrink-0 items-start gap-2 border-b border-line bg-panel px-3 py-1.5 text-sm"
    >
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {shares.map(({ kind, share }) => (
            <li key={kind} className="flex items-baseline gap-1.5 whitespace-nowrap">
              <span aria-hidden className={`px-1 whence-sample whence whence-${kind}`}>
                {t('sample')}
              </span>
              {t(`kinds.${kind}`)} <span className="text-soft tabular-nums">{percent.format(share)}</span>
            </li>
          ))}
          {passages !== null && shares.length === 0 && <li className="text-soft">{t('empty')}</li>}
        </ul>
        <p role="status" className="min-h-5 text-soft [overflow-wrap:anywhere]">
          {current === null ? t('help') : <About passage={current} session={session} />}
        </p>
      </div>
      <IconButton label={t('hide')} onPress={toggleProvenance}>
        <X size={16} aria-hidden />
      </IconButton>
    </section>
  )
}

function About({ passage: { kind, taken }, session }: { passage: TracedPassage; session: DraftSession }) {
  const { t } = useTranslation('provenance')
  if (taken === null) return <>{t('unknown')}</>
  const by = taken.by === null ? null : (personIn(session.doc, taken.by)?.name ?? null)
  return (
    <>
      {t(`kinds.${kind}`)}
      {taken.program !== null && ` · ${taken.program}`}
      {taken.note !== null && ` · ${taken.note}`}
      {by !== null && ` · ${by}`}
      {' · '}
      <Moment at={new Date(taken.at).toISOString()} />
      {taken.address !== null && (
        <>
          {' · '}
          <a href={taken.address} target="_blank" rel="noopener noreferrer" className="text-accent underline">
            {taken.address}
          </a>
        </>
      )}
    </>
  )
}
