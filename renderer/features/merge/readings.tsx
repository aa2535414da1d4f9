import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlacedConflict } from '#renderer/state/conflicts.ts'
import { Block } from '#renderer/ui/comparison/block.tsx'
import { useFieldText } from '#renderer/ui/field-value.ts'
import { PersonBadge } from '#renderer/ui/person-badge.tsx'
import type { Direction } from '#shared/article/language.ts'
import {
  type Conflict,
  compareReadings,
  type FieldConflict,
  type ConflictReading as ReadingOfText,
  textOf,
} from '#shared/merge/index.ts'
import { type ComparedBlock, type Fate, inPhrases } from '#shared/review/index.ts'
import { wordRuns } from '#shared/review/suggest/field-changes.ts'
import type { Side, Sides } from './sides.ts'

interface Words {
  /** The text before both readings; null if it is not known. */
  readonly base: ReactNode
  readonly one: ReactNode
  readonly other: ReactNode
  readonly proposed: ReactNode
}

interface ReadingsProps {
  conflict: Conflict
  sides: Sides
  /** The direction and the language of the story. */
  direction: Direction
  language: string
}

/**
 * Both readings of a conflict, with whose each is and what only one of them has. Also shows the
 * text before, and the result of both changes together, where that is known.
 */
export function Readings({ conflict, sides, direction, language }: ReadingsProps) {
  const { t } = useTranslation('merge')
  const fieldText = useFieldText(conflict.kind === 'field' ? conflict.field : 'headline')
  const words = conflict.kind === 'field' ? fieldWords(conflict, fieldText) : wordsOf(conflict, direction)
  return (
    <dl dir={direction} className="flex flex-col gap-1.5">
      {words.base !== null && (
        <div className="border-s-4 border-line ps-2.5 text-soft">
          <dt className="text-xs">{t('before')}</dt>
          <dd lang={language} className="wrap-anywhere">
            {words.base}
          </dd>
        </div>
      )}
      {sides.order.map((which) => (
        <Reading key={which} side={sides[which]} lang={conflict.kind === 'place' ? undefined : language}>
          {words[which]}
        </Reading>
      ))}
      {words.proposed !== null && (
        <div className="rounded-md border-s-4 border-accent bg-accent-soft px-2.5 py-1.5">
          <dt className="mb-0.5 text-xs font-medium text-accent">{t('choices.proposed')}</dt>
          <dd lang={language} className="wrap-anywhere">
            {words.proposed}
          </dd>
        </div>
      )}
    </dl>
  )
}

function wordsOf(conflict: Exclude<Conflict, FieldConflict>, direction: Direction): Words {
  if (conflict.kind === 'text') return textWords(conflict, direction)
  const behind = (which: 'one' | 'other') => <Behind line={conflict[which]} isHere={conflict.stands === which} />
  return { one: behind('one'), other: behind('other'), base: null, proposed: null }
}

/** The line after which one side has something that both moved, and whether it is there. */
function Behind({ line, isHere }: { line: ReadingOfText; isHere: boolean }) {
  const { t } = useTranslation('merge')
  const words = textOf(line).trim()
  return (
    <>
      <span className="line-clamp-3">{words === '' ? t('atStart') : t('behind', { words })}</span>
      {isHere && <span className="block text-sm text-soft">{t('standsHere')}</span>}
    </>
  )
}

interface ReadingProps {
  side: Side
  /** The language of the words; not given where they stand in a sentence of Lede’s. */
  lang: string | undefined
  children: ReactNode
}

function Reading({ side: { person, name }, lang, children }: ReadingProps) {
  const { t } = useTranslation('merge')
  return (
    <div
      className={`rounded-md border-s-4 bg-page px-2.5 py-1.5 ${person ? `person-${person.colour} border-person` : 'border-line-strong'}`}
    >
      <dt className="mb-0.5 flex items-center gap-2 text-xs font-medium">
        <PersonBadge person={person} />
        <span className="min-w-0 truncate">{name}</span>
      </dt>
      <dd lang={children === null ? undefined : lang} className="wrap-anywhere">
        {children ?? <span className="text-sm text-soft italic">{t('nothing')}</span>}
      </dd>
    </div>
  )
}

function textWords(conflict: Extract<Conflict, { kind: 'text' }>, direction: Direction): Words {
  const { base, one, other, proposed } = conflict
  const compared = compareReadings(one, other)
  return {
    one: one.body === null ? null : <Blocks blocks={compared.one} around={direction} />,
    other: other.body === null ? null : <Blocks blocks={compared.other} around={direction} />,
    base: asItIs(base, direction),
    proposed: asItIs(proposed, direction),
  }
}

/** A reading by itself; null if there is none, or nothing in it. */
function asItIs(reading: ReadingOfText | null, direction: Direction): ReactNode {
  if (reading === null || reading.body === null) return null
  return <Blocks blocks={compareReadings(reading, reading).one} around={direction} />
}

function Blocks({ blocks, around }: { blocks: readonly ComparedBlock[]; around: Direction }) {
  return (
    <div className="flex flex-col gap-1.5">
      {placed(blocks).map(([place, block]) => (
        <Block key={place} block={block} around={around} Shown={Differing} />
      ))}
    </div>
  )
}

function fieldWords({ base, one, other }: FieldConflict, fieldText: (value: unknown) => string): Words {
  const [was, a, b] = [fieldText(base), fieldText(one), fieldText(other)]
  const runs = inPhrases(wordRuns(a, b))
  const side = (without: Fate) =>
    placed(runs.filter(({ change }) => change !== without)).map(([place, { text, change }]) => (
      <Differing key={place} fate={change}>
        {text}
      </Differing>
    ))
  return {
    one: a === '' ? null : side('inserted'),
    other: b === '' ? null : side('deleted'),
    base: was === '' ? null : was,
    proposed: null,
  }
}

/** What only one of the readings has, in the colour of whoever has it. */
function Differing({ fate, children }: { fate: Fate; children: ReactNode }) {
  if (fate === 'same') return children
  return (
    <mark className="rounded-sm bg-person-soft text-person underline decoration-2 underline-offset-3">{children}</mark>
  )
}

/** Readings never change: places serve as keys. */
function placed<Value>(values: readonly Value[]): [number, Value][] {
  return values.map((value, place) => [place, value])
}

interface StandsProps extends Pick<PlacedConflict, 'stands'> {
  /** The language of the story. */
  language: string
  isMoved?: boolean
}

/** What stands in the place of a conflict, as a line; of a move, what was moved. */
export function Stands({ stands, language, isMoved = false }: StandsProps) {
  const { t } = useTranslation('merge')
  const isNothing = stands.trim() === ''
  return (
    <p className="line-clamp-4 text-sm wrap-anywhere text-soft">
      {!isMoved && t('stands')}{' '}
      <span lang={isNothing ? undefined : language} className="text-ink">
        {isNothing ? t('nothing') : stands}
      </span>
    </p>
  )
}
