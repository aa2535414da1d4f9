import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { cropAround, cropRatios, type Focus, type Size } from '#shared/asset/geometry.ts'

/** How far an arrow key moves the point, as a fraction of a side. With Shift it moves further. */
const step = 0.01
const stride = 0.1

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

interface FocalPointProps {
  url: string
  value: Focus
  onChange(focus: Focus): void
}

/**
 * The point of an image that stays visible however it is cropped: set with a click, by dragging, or
 * with the arrow keys.
 */
export function FocalPoint({ url, value, onChange }: FocalPointProps) {
  const { t } = useTranslation('editor')
  const picture = useRef<HTMLImageElement>(null)
  const percent = (share: number) => Math.round(share * 100)
  const [left, top] = [percent(value.x), percent(value.y)]

  const point = (event: PointerEvent) => {
    const rect = picture.current?.getBoundingClientRect()
    if (!rect || rect.width === 0 || rect.height === 0 || (event.buttons & 1) === 0) return
    onChange({ x: share((event.clientX - rect.left) / rect.width), y: share((event.clientY - rect.top) / rect.height) })
  }
  const move = (event: KeyboardEvent) => {
    const [x, y] = moves[event.key] ?? []
    if (x === undefined || y === undefined) return
    event.preventDefault()
    const far = event.shiftKey ? stride : step
    onChange({ x: share(value.x + x * far), y: share(value.y + y * far) })
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={t('image.focus')}
      aria-describedby="image-focus-help"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={left}
      aria-valuetext={t('image.focusAt', { left, top })}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        point(event)
      }}
      onPointerMove={point}
      onKeyDown={move}
      className="relative w-fit cursor-crosshair touch-none rounded outline-offset-2"
    >
      <img ref={picture} src={url} alt="" draggable={false} className="max-h-[min(22rem,40vh)] max-w-full rounded" />
      <span
        aria-hidden
        style={{ left: `${value.x * 100}%`, top: `${value.y * 100}%` }}
        className="pointer-events-none absolute size-6 -translate-1/2 rounded-full border-2 border-white bg-white/25 shadow-[0_0_0_1.5px_rgb(0_0_0/70%),inset_0_0_0_1px_rgb(0_0_0/45%)]"
      />
    </div>
  )
}

/** Small previews of a lead image cropped around a point. */
export function Crops({ url, size, focus }: { url: string; size: Size; focus: Focus }) {
  return (
    <ul className="flex flex-wrap items-end gap-3">
      {cropRatios.map((ratio) => {
        const crop = cropAround(size, ratio, focus)
        return (
          <li key={ratio.name} className="flex flex-col gap-1 text-xs text-soft">
            <span
              aria-hidden
              style={{ aspectRatio: `${ratio.width} / ${ratio.height}` }}
              className="relative block h-16 overflow-hidden rounded bg-pressed"
            >
              <img
                src={url}
                alt=""
                style={{
                  width: `${(size.width / crop.width) * 100}%`,
                  left: `${(-crop.x / crop.width) * 100}%`,
                  top: `${(-crop.y / crop.height) * 100}%`,
                }}
                className="absolute max-w-none"
              />
            </span>
            {ratio.name}
          </li>
        )
      })}
    </ul>
  )
}

function share(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1_000) / 1_000
}
