import { ExternalLink } from 'lucide-react'
import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { runCommand } from '#renderer/commands/registry.ts'
import { useArticle } from '#renderer/draft/follow/use-article.ts'
import { useHolds } from '#renderer/draft/follow/use-holds.ts'
import { useProblems } from '#renderer/draft/follow/use-problems.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { commandLabel } from '#renderer/locales/i18n.ts'
import { useErrors } from '#renderer/state/checks/use-errors.ts'
import { usePreviewImages } from '#renderer/state/release/preview-images.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { useNow } from '#renderer/state/use-now.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { isUnderEmbargo } from '#shared/article/embargo.ts'
import { write } from '#shared/formats/page/write.ts'
import { withAutomaticLabel } from '#shared/label/automatic-label.ts'
import { bringUpTo } from './bring-up-to.ts'
import { followLinks } from './frame-links.ts'
import { useFrameFocus } from './use-frame-focus.ts'

const widths = { phone: 'max-w-[24.375rem]', page: 'max-w-full' } as const

/** How long nothing was written when the page is brought up to date, in ms. */
const rest = 1_000

/** The page as it would leave now, beside the editor. */
export function Preview({ session }: { session: DraftSession }) {
  const { t } = useTranslation('preview')
  const [width, setWidth] = useState<keyof typeof widths>('page')
  return (
    <div className="flex h-full flex-col">
      <div className="flex flex-wrap items-center justify-between gap-2 border-b border-line px-3 py-2">
        <div className="w-32">
          <Select<keyof typeof widths>
            label={t('width')}
            hideLabel
            value={width}
            onChange={setWidth}
            choices={[
              { id: 'page', label: t('widths.page') },
              { id: 'phone', label: t('widths.phone') },
            ]}
          />
        </div>
        <div className="flex min-w-0 items-center gap-1">
          <Problems session={session} />
          <IconButton label={commandLabel('export.page')} onPress={() => runCommand('export.page')}>
            <ExternalLink size={16} aria-hidden />
          </IconButton>
        </div>
      </div>
      <div className="flex min-h-0 flex-1 justify-center bg-desk">
        <Page session={session} width={width} />
      </div>
    </div>
  )
}

/** How much stands in the way of an export; leads there. */
function Problems({ session }: { session: DraftSession }) {
  const { t } = useTranslation('preview')
  const holdsOn = useHolds(session)
  const errors = useErrors(session)
  const count = useProblems(useArticle(session)).length + (holdsOn?.('leave') ?? []).length + errors
  return count > 0 && <ProblemsButton text={t('problems', { count })} />
}

/** Drawn anew only for another number: the problems are counted in every pause of typing. */
const ProblemsButton = memo(function ProblemsButton({ text }: { text: string }) {
  return (
    <Button kind="quiet" onPress={() => runCommand('export.open')}>
      <span className="truncate text-warn">{text}</span>
    </Button>
  )
})

/**
 * The page: under embargo it says so, as an export before its end does. Its frame is sandboxed:
 * nothing in it can run. It is of the window's origin, so that the window can change in it what was
 * written; without scripts, that lets nothing in the page reach the window or the desk.
 */
function Page({ session, width }: { session: DraftSession; width: keyof typeof widths }) {
  const { t } = useTranslation('preview')
  const { publisher, label } = useSettings(({ settings }) => settings)
  const article = useArticle(session, rest)
  const early = isUnderEmbargo(article, useNow())
  const images = usePreviewImages(article)
  const frame = useRef<HTMLIFrameElement>(null)
  const hasFocus = useFrameFocus(frame)
  const page = useMemo(
    () =>
      images === null
        ? undefined
        : write(withAutomaticLabel(article, session.doc, label), { publisher, label, early, images }),
    [article, session, publisher, label, early, images],
  )
  useEffect(() => {
    if (page !== undefined && frame.current !== null) show(frame.current, page)
  }, [page])
  return (
    <iframe
      ref={frame}
      title={t('frame')}
      sandbox="allow-same-origin"
      onLoad={({ currentTarget: { contentDocument } }) => contentDocument && followLinks(contentDocument)}
      className={`h-full w-full border-0 bg-page ${hasFocus ? '-outline-offset-2 outline-2 outline-accent' : ''} ${widths[width]}`}
    />
  )
}

/** Shows a page in a frame: as a new one, or by what differs from the page that is shown. */
function show(frame: HTMLIFrameElement, page: string): void {
  const shown = frame.contentDocument
  if (shown?.URL !== 'about:srcdoc' || shown.readyState === 'loading') frame.srcdoc = page
  else bringUpTo(shown.documentElement, new DOMParser().parseFromString(page, 'text/html').documentElement)
}
