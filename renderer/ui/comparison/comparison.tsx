import { useTranslation } from 'react-i18next'
import type { Direction } from '#shared/article/language.ts'
import type { Comparison as Compared, ComparedBlock, ComparedRow } from '#shared/review/index.ts'
import { Block } from './block.tsx'
import { FieldDifferences } from './field-differences.tsx'

export type ComparisonMode = 'inline' | 'sides'

interface ComparisonProps {
  comparison: Compared
  mode: ComparisonMode
  /** The article's language and direction. */
  language: string
  direction: Direction
}

/**
 * Two versions of a story: the fields that differ, then the text, in one or side by side. New text
 * is underlined, and deleted text is struck out.
 */
export function Comparison({ comparison, mode, language, direction }: ComparisonProps) {
  const { t } = useTranslation('versions')
  const { fields, inline, rows } = comparison
  return (
    <div lang={language} dir={direction}>
      {fields.length > 0 && <FieldDifferences fields={fields} />}
      {isSame(comparison) && (
        <p role="status" className="mb-4 text-sm text-soft">
          {t('same')}
        </p>
      )}
      {mode === 'inline' ? (
        <Inline blocks={inline} direction={direction} />
      ) : (
        <Sides rows={rows} direction={direction} />
      )}
    </div>
  )
}

/** Whether nothing differs. */
export function isSame({ fields, inline }: Compared): boolean {
  return (
    fields.length === 0 &&
    inline.every(({ change, runs }) => change === 'same' && runs.every((run) => run.change === 'same'))
  )
}

function Inline({ blocks, direction }: { blocks: readonly ComparedBlock[]; direction: Direction }) {
  return (
    <div className="mx-auto flex max-w-170 flex-col gap-3">
      {placed(blocks).map(([place, block]) => (
        <Block key={place} block={block} around={direction} />
      ))}
    </div>
  )
}

function Sides({ rows, direction }: { rows: readonly ComparedRow[]; direction: Direction }) {
  const { t } = useTranslation('versions')
  return (
    <table className="-mx-6 w-[calc(100%+3rem)] table-fixed border-separate border-spacing-x-6 border-spacing-y-1.5">
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('before')}</th>
          <th scope="col">{t('after')}</th>
        </tr>
      </thead>
      <tbody>
        {placed(rows).map(([place, { left, right }]) => (
          <tr key={place} className="align-top">
            <td>{left && <Block block={left} around={direction} />}</td>
            <td>{right && <Block block={right} around={direction} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A comparison never changes while it is shown, so positions serve as keys. */
function placed<Value>(values: readonly Value[]): [number, Value][] {
  return values.map((value, place) => [place, value])
}
