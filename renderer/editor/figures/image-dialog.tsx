import { ImageDown, ImageUp, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { useImage } from '#renderer/state/images.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { Focus } from '#shared/asset/geometry.ts'
import { errorText } from '#shared/locales/text.ts'
import { lineText } from '#shared/schema/line-text.ts'
import type { PlacedFigure } from './figures.ts'
import { Crops, FocalPoint } from './focal-point.tsx'
import { PictureLines } from './picture-lines.tsx'

interface ImageDialogProps {
  figure: PlacedFigure
  /** Called however the dialog is closed: entered values count, and can be undone. */
  onDone(attrs: Readonly<Record<string, unknown>>): void
  onReplace(): void
  /** Asked for where the figure has an image. */
  onOriginal(): void
  onRemove(): void
}

/**
 * The attributes of a figure besides its caption: alternative text, credit, source, the point that
 * stays in sight when it is cropped, and whether it represents the story.
 */
export function ImageDialog({ figure: { node }, onDone, onReplace, onOriginal, onRemove }: ImageDialogProps) {
  const { t } = useTranslation('editor')
  const { attrs } = node
  const [alt, setAlt] = useState<string>(attrs.alt)
  const [credit, setCredit] = useState<string>(attrs.credit ?? '')
  const [source, setSource] = useState<string>(attrs.source ?? '')
  const [lead, setLead] = useState<boolean>(attrs.lead)
  const [focus, setFocus] = useState<Focus>({ x: attrs.focusX, y: attrs.focusY })
  const image = useImage(attrs.asset)
  const changed = () => ({
    alt: lineText(alt) ?? '',
    credit: lineText(credit),
    source: lineText(source),
    lead,
    focusX: focus.x,
    focusY: focus.y,
  })
  const finish = (next: () => void) => {
    onDone(changed())
    next()
  }
  return (
    <Dialog
      title={t('image.title')}
      width="large"
      onClose={() => onDone(changed())}
      actions={
        <div className="mr-auto flex flex-wrap gap-2">
          <Button onPress={() => finish(onReplace)}>
            <ImageUp size={15} aria-hidden />
            {t('image.replace')}
          </Button>
          {attrs.asset !== null && (
            <Button onPress={() => finish(onOriginal)}>
              <ImageDown size={15} aria-hidden />
              {t('image.original.open')}
            </Button>
          )}
          <Button kind="quiet" onPress={() => finish(onRemove)}>
            <Trash2 size={15} aria-hidden />
            {t('image.remove')}
          </Button>
        </div>
      }
      confirm={{ label: t('image.done'), run: () => onDone(changed()) }}
    >
      <form
        className="grid grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)] gap-6 max-md:grid-cols-1"
        onSubmit={(event) => {
          event.preventDefault()
          onDone(changed())
        }}
      >
        <div className="flex flex-col gap-3">
          {image.state === 'here' ? (
            <Picture url={image.url} attrs={attrs} focus={focus} onFocus={setFocus} />
          ) : (
            <p
              role="status"
              className="flex min-h-40 items-center justify-center rounded bg-hover px-6 text-center text-soft"
            >
              {attrs.asset === null
                ? t('image.none')
                : image.state === 'loading'
                  ? t('image.loading')
                  : errorText(image.error, currentLanguage())}
            </p>
          )}
        </div>
        <div className="flex flex-col gap-4">
          <TextField
            label={t('image.alt')}
            help={t('image.altHelp')}
            value={alt}
            onChange={setAlt}
            rows={3}
            autoFocus
          />
          <TextField label={t('image.credit')} help={t('image.creditHelp')} value={credit} onChange={setCredit} />
          <TextField label={t('image.source')} help={t('image.sourceHelp')} value={source} onChange={setSource} />
          <Checkbox isSelected={lead} onChange={setLead}>
            <span>
              {t('image.lead')}
              <span className="block text-xs text-soft">{t('image.leadHelp')}</span>
            </span>
          </Checkbox>
          {image.state === 'here' && attrs.asset !== null && <PictureLines asset={attrs.asset} />}
        </div>
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
    </Dialog>
  )
}

interface PictureProps {
  url: string
  attrs: PlacedFigure['node']['attrs']
  focus: Focus
  onFocus(focus: Focus): void
}

function Picture({ url, attrs: { width, height }, focus, onFocus }: PictureProps) {
  const { t } = useTranslation('editor')
  return (
    <>
      <FocalPoint url={url} value={focus} onChange={onFocus} />
      <p id="image-focus-help" className="text-xs text-soft">
        {t('image.focusHelp')}
      </p>
      {width !== null && height !== null && <Crops url={url} size={{ width, height }} focus={focus} />}
    </>
  )
}
