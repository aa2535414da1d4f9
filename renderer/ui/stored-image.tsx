import { currentLanguage } from '#renderer/locales/i18n.ts'
import { useImage } from '#renderer/state/images.ts'
import { isAssetName } from '#shared/blocks/figure/values.ts'
import { errorText } from '#shared/locales/text.ts'

/** An image of the library; if it is missing, its description and the reason. */
export function StoredImage({ hash, alt }: { hash: unknown; alt: string }) {
  const image = useImage(isAssetName(hash) ? hash : null)
  if (image.state === 'here') return <img src={image.url} alt={alt} className="max-w-full" />
  return (
    <p className="text-soft" aria-busy={image.state === 'loading'}>
      ▣ {alt} {image.state === 'failed' && errorText(image.error, currentLanguage())}
    </p>
  )
}
