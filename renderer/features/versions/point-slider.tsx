import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Point } from './point.ts'

interface PointSliderProps {
  points: readonly Point[]
  value: Point
  onChange(point: Point): void
  nameOf(point: Point): string
}

/** The history as a line: a notch for each version; arrow keys go from point to point. */
export function PointSlider({ points, value, onChange, nameOf }: PointSliderProps) {
  const { t } = useTranslation('versions')
  const last = points.length - 1
  const place = Math.max(0, points.indexOf(value))
  return (
    <Slider
      minValue={0}
      maxValue={Math.max(1, last)}
      value={last === 0 ? 1 : place}
      isDisabled={last === 0}
      onChange={(index) => {
        const point = points[Array.isArray(index) ? (index[0] ?? 0) : index]
        if (point) onChange(point)
      }}
      className="flex flex-col gap-1"
    >
      <div className="flex items-baseline justify-between gap-4">
        <Label className="text-xs font-medium text-soft">{t('slider')}</Label>
        <SliderOutput className="truncate text-sm font-medium">{nameOf(value)}</SliderOutput>
      </div>
      <SliderTrack className="relative mx-2 h-6">
        <div className="absolute inset-x-0 top-1/2 h-1 -translate-y-1/2 rounded-full bg-pressed" />
        {points.map((point, index) =>
          point.kind === 'version' ? (
            <span
              key={point.id}
              aria-hidden
              className={`absolute top-1/2 h-3 w-0.5 -translate-x-1/2 -translate-y-1/2 ${point.version.name === null ? 'bg-line-strong' : 'bg-accent'}`}
              style={{ left: `${(100 * index) / Math.max(1, last)}%` }}
            />
          ) : null,
        )}
        <SliderThumb className="top-1/2 size-4.5 rounded-full border-2 border-accent bg-page data-[dragging]:bg-accent data-[focus-visible]:outline-2" />
      </SliderTrack>
    </Slider>
  )
}
