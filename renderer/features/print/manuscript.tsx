import { t as translate } from 'i18next'
import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { regionalLanguage } from '#renderer/locales/i18n.ts'
import { sayError, sayNews } from '#renderer/state/notices.ts'
import { type PrintJob, usePrinting } from '#renderer/state/release/printing.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { StaticBody } from '#renderer/ui/static-body.tsx'
import { unpackAnswer } from '#shared/api/bridge.ts'
import type { Article } from '#shared/article/article.ts'
import { countWords } from '#shared/article/length.ts'
import { timeText } from '#shared/locales/time-text.ts'
import { fileNameOf } from '#shared/publish/file-name.ts'
import { labelLine } from '#shared/publish/label.ts'
import { withDateline } from './with-dateline.ts'

/**
 * A story as a manuscript: its fields, then the text as it will be read. It is visible only in
 * print and is removed after printing.
 */
export function Manuscript({ job }: { job: PrintJob }) {
  const { t } = useTranslation('printing')
  const { t: app } = useTranslation()
  const { article, suggestions } = job
  const sheet = useRef<HTMLDivElement>(null)
  const started = useRef(false)
  useEffect(() => {
    // The page is ready. React may run effects twice, but it must be printed once.
    if (started.current || sheet.current === null) return
    started.current = true
    void deliver(job, sheet.current)
  }, [job])

  return createPortal(
    <div ref={sheet} className="manuscript" data-testid="manuscript">
      <header>
        <p className="manuscript-slug">
          <strong>{article.slugline ?? ''}</strong>
          <span>{app(`status.${article.status}`)}</span>
          <span>{timeText(Date.now(), { region: regionalLanguage(), zone: article.timeZone ?? undefined })}</span>
        </p>
        <dl>
          {fieldsOf(article).map(([name, value]) => (
            <div key={name} className={name === 'embargo' ? 'manuscript-held' : undefined}>
              <dt>{t(`fields.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {suggestions > 0 && <p className="manuscript-held">{t('suggestions', { count: suggestions })}</p>}
      </header>
      <article lang={article.language} dir={article.direction}>
        {article.kicker && <p className="manuscript-kicker">{article.kicker}</p>}
        <h1>{article.headline || app('untitled')}</h1>
        {article.deck && <p className="manuscript-deck">{article.deck}</p>}
        {article.bylines.length > 0 && <p className="manuscript-byline">{article.bylines.join(', ')}</p>}
        <StaticBody
          body={withDateline(article.body, article.dateline.text)}
          label={t('body')}
          direction={article.direction}
        />
      </article>
    </div>,
    document.body,
  )
}

/** The fields of a story that a newsroom wants to see on paper, as far as they are filled. */
function fieldsOf(article: Article) {
  const format = new Intl.DateTimeFormat(regionalLanguage(), {
    ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
    timeZone: article.timeZone ?? undefined,
  })
  const moment = (at: string | null) => at && format.format(new Date(at))
  const fields = [
    ['embargo', moment(article.embargoUntil)],
    ['published', moment(article.publishedAt)],
    ['agency', article.agency],
    ['category', article.category],
    ['keywords', article.keywords.join(', ')],
    ['urgency', article.urgency === null ? null : String(article.urgency)],
    ['usageTerms', article.usageTerms],
    ['editorNote', article.editorNote],
    ['label', labelLine(article, useSettings.getState().settings)],
    ['length', translate('printing:words', { count: countWords(article.bodyText) })],
  ] as const
  return fields.filter((field) => Boolean(field[1]))
}

/**
 * Sends the page to the printer, or to the desktop app for a PDF. A browser offers PDF among its
 * printers.
 */
async function deliver({ article, to }: PrintJob, sheet: HTMLElement): Promise<void> {
  try {
    await imagesIn(sheet)
    await document.fonts.ready
    const name = fileNameOf(article, 'pdf')
    if (to === 'paper' || !window.lede) window.print()
    else if (unpackAnswer(await window.lede.files.savePdf(name))) sayNews(translate('printing:saved', { name }))
  } catch (error) {
    sayError(error)
  } finally {
    usePrinting.setState({ job: null })
  }
}

/** Resolves when every image of a page is loaded or has failed. */
async function imagesIn(sheet: HTMLElement): Promise<void> {
  await new Promise<void>((done) => {
    const look = () => {
      if (sheet.querySelector('[aria-busy="true"]') !== null) return
      watch.disconnect()
      done()
    }
    const watch = new MutationObserver(look)
    watch.observe(sheet, { subtree: true, childList: true, attributes: true })
    look()
  })
  // An image that cannot be shown is printed as its placeholder.
  await Promise.all([...sheet.querySelectorAll('img')].map((image) => image.decode().catch(() => {})))
}
