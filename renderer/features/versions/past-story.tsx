import { useTranslation } from 'react-i18next'
import { StaticBody } from '#renderer/ui/static-body.tsx'
import { bodySchema } from '#shared/article/body.ts'
import type { Content } from '#shared/review/index.ts'

/** A story as it was, for reading and copying from. */
export function PastStory({ content: { fields, body } }: { content: Content }) {
  const { t } = useTranslation('editor')
  const { language, direction, kicker, headline, deck, bylines } = fields
  return (
    <article lang={language} dir={direction} className="mx-auto max-w-170">
      {kicker && <p className="text-sm font-semibold tracking-wide text-accent">{kicker}</p>}
      {headline && <h3 className="mt-1 font-serif text-2xl leading-tight font-semibold text-balance">{headline}</h3>}
      {deck && <p className="mt-2 font-serif text-xl text-soft">{deck}</p>}
      {bylines.length > 0 && <p className="mt-3 text-sm text-soft">{bylines.join(', ')}</p>}
      <div className="mt-6">
        <StaticBody body={bodySchema.parse(body.toJSON())} label={t('body')} direction={direction} />
      </div>
    </article>
  )
}
