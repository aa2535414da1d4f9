import { TriangleAlert } from 'lucide-react'
import { useEffect, useId, useState } from 'react'
import { desk } from '#renderer/api/desk.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { asLedeError, type LedeError } from '#shared/api/errors.ts'
import type { PictureFacts } from '#shared/asset/picture-facts.ts'
import { pictureLines } from '#shared/locales/picture-text.ts'
import { errorText } from '#shared/locales/text.ts'
import { words } from '#shared/locales/words.ts'

/**
 * What an image's file says of the picture; what limits its use comes first, and stands out.
 * `leaves`: the file leaves as it is, and so all of it; `isPlaced`: with where it was taken, which
 * is said elsewhere.
 */
export function PictureLines({ asset, leaves = null }: { asset: string; leaves?: { isPlaced: boolean } | null }) {
  const title = useId()
  const told = useFacts(asset)
  if (told === null) return null
  const language = currentLanguage()
  const says = words.in(language).pictures
  const lines = told instanceof Error ? [] : pictureLines(told, language)
  // A file that says where the picture was taken says something.
  if (leaves?.isPlaced && lines.length === 0 && !(told instanceof Error)) return null
  return (
    <section aria-labelledby={title} className="flex flex-col gap-2 border-t border-line pt-4">
      <h3 id={title} className="text-sm font-semibold">
        {says.title}
      </h3>
      {(told instanceof Error || lines.length === 0 || leaves === null) && (
        <p className="text-xs text-soft">
          {told instanceof Error ? errorText(told, language) : lines.length === 0 ? says.nothing : says.about}
        </p>
      )}
      {lines.length > 0 && (
        <dl className="grid grid-cols-[minmax(7rem,auto)_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-sm">
          {lines.map(({ name, text, limits }) => (
            <div key={name} className="contents">
              <dt className={limits ? 'flex items-start gap-1.5 font-semibold' : 'text-soft'}>
                {limits && <TriangleAlert size={14} aria-hidden className="mt-0.5 shrink-0 text-warn" />}
                {name}
              </dt>
              <dd className={`min-w-0 [overflow-wrap:anywhere] ${limits ? 'font-semibold' : ''}`}>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}

/** The metadata of a file, or why it cannot be read; null until known. */
function useFacts(asset: string): PictureFacts | LedeError | null {
  const [told, setTold] = useState<PictureFacts | LedeError | null>(null)
  useEffect(() => {
    let wanted = true
    setTold(null)
    desk.call('assets.facts', { hash: asset }).then(
      (facts) => wanted && setTold(facts),
      (error: unknown) => wanted && setTold(asLedeError(error)),
    )
    return () => {
      wanted = false
    }
  }, [asset])
  return told
}
