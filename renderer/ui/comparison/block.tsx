import type { Attrs, Mark } from '@tiptap/pm/model'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { formChange } from '#renderer/ui/form-change.ts'
import { textsOfBlock } from '#shared/article/block-texts.ts'
import { directionIn } from '#shared/article/direction.ts'
import { type Direction, languageName } from '#shared/article/language.ts'
import { nodesWith, traitsOf } from '#shared/blocks/traits.ts'
import { hasWords, headingLevelOf, signOf } from '#shared/review/diff/line-form.ts'
import { type ComparedBlock, type ComparedRun, type Fate, inPhrases, type LineForm } from '#shared/review/index.ts'
import { safeHref } from '#shared/schema/href.ts'
import { markTag } from '#shared/schema/mark-tag.ts'
import { passageAttributes, passageLanguage } from '#shared/schema/passage-language.ts'

interface BlockProps {
  block: ComparedBlock
  /** The direction of the story. */
  around: Direction
  /** How a part is shown with its change. */
  Shown?: typeof Fated | undefined
}

/** A line of a comparison, with the changes of its words and of the line itself. */
export function Block({ block, around, Shown = Fated }: BlockProps) {
  return block.isMoved ? (
    <Moved block={block} around={around} Shown={Shown} />
  ) : (
    <Line block={block} around={around} Shown={Shown} />
  )
}

/** A moved line: its old and new position, with the changes made inside it. */
function Moved({ block, around, Shown }: BlockProps) {
  const { t } = useTranslation('versions')
  const isGone = block.change === 'deleted'
  return (
    <div className="border-s-3 border-dotted border-accent ps-3">
      <p className="text-xs font-medium text-accent">{t(isGone ? 'movedAway' : 'movedHere')}</p>
      <div className={isGone ? 'text-soft' : ''}>
        <Line block={{ ...block, change: 'same' }} around={around} Shown={Shown} />
      </div>
    </div>
  )
}

function Line({ block: { form, before, change, runs }, around, Shown = Fated }: BlockProps) {
  const { t } = useTranslation('versions')
  const { t: tForm } = useTranslation('suggestions')
  const direction = directionIn(runs.map(({ text }) => text).join(''), around)
  const text = inPhrases(runs)
    .map((run, index) => [index, run] as const)
    .map(([place, run]) => <Run key={place} run={run} Shown={Shown} />)
  const changed = before && (
    <span className="ms-2 font-sans text-xs font-normal text-soft">{formChange(before, form, tForm)}</span>
  )
  return (
    <div
      dir={direction === around ? undefined : direction}
      className="relative font-serif text-[1.0625rem] leading-relaxed break-words"
      style={indent(form)}
    >
      {hasWords(form.kind) ? (
        <p className={headings[headingLevelOf(form) ?? 0]}>
          {signBefore(form)}
          {text}
          {form.kind === 'figure' && <Shown fate={change}>{signOf(form)}</Shown>}
          {(change === 'inserted' || change === 'deleted') && (
            <Shown fate={change}>
              <span aria-hidden>¶</span>
              <span className="sr-only">{t('lineEnd')}</span>
            </Shown>
          )}
          {changed}
        </p>
      ) : (
        <Shown fate={change}>
          {form.kind === 'horizontalRule' ? <hr className="my-2 border-line-strong" /> : <p>{signOf(form)}</p>}
          {changed}
        </Shown>
      )}
      {change === 'form' && <Beside form={form} Shown={Shown} />}
    </div>
  )
}

/**
 * The texts of a changed line that its words and sign do not show, such as the credit of an image:
 * two versions that differ only in one of them would look the same.
 */
function Beside({ form: { kind, attrs }, Shown }: { form: LineForm; Shown: typeof Fated }) {
  const { t } = useTranslation('find')
  const sign = signOf({ kind, attrs, path: [], continues: 0 })
  const unseen = textsOfBlock(kind, attrs).filter(({ text }) => !sign.includes(text))
  return unseen.map(({ name, text }) => (
    <p key={name} className="font-sans text-xs wrap-anywhere text-soft">
      <span lang={currentLanguage()}>{t(`beside.${name}`)}: </span>
      <Shown fate="form">
        <bdi>{text}</bdi>
      </Shown>
    </p>
  ))
}

const headings: Readonly<Record<number, string>> = {
  0: '',
  2: 'text-xl font-semibold',
  3: 'text-lg font-semibold',
  4: 'font-semibold',
}

const indenting = nodesWith(({ isIndented }) => isIndented)

function indent({ path }: LineForm): { paddingInlineStart?: string } {
  const depth = path.filter(({ name }) => indenting.has(name)).length
  return depth > 0 ? { paddingInlineStart: `${1.5 * depth}rem` } : {}
}

/** A sign for what begins with a line: an item, a row, a cell, a box. */
function signBefore({ kind, path, continues }: LineForm): ReactNode {
  const begun = path.slice(continues).map(({ name }) => name)
  const name = begun.find((each) => each === 'tableRow') ?? begun.at(-1)
  const list = path.at(-2)?.name === 'orderedList' ? '#' : '•'
  const sign = name === 'listItem' ? list : (traitsOf(name ?? '')?.sign ?? traitsOf(kind)?.sign)
  return sign && <span className="absolute -ms-5 text-soft">{sign}</span>
}

function Run({ run: { text, marks, change }, Shown }: { run: ComparedRun; Shown: typeof Fated }) {
  const content = marks.reduceRight<ReactNode>((inner, mark) => marked(inner, mark.type.name, mark.attrs), text)
  const unseen = change === 'same' ? [] : marks.flatMap((mark) => unseenIn(mark) ?? [])
  return (
    <>
      <Shown fate={change}>{content}</Shown>
      {unseen.length > 0 && (
        <>
          {' '}
          <small lang={currentLanguage()} dir="auto" className="font-sans text-xs wrap-anywhere text-soft select-none">
            {`(${unseen.join(', ')})`}
          </small>
        </>
      )}
    </>
  )
}

/**
 * What a mark contains that the words do not show: the name of a passage's language, or the address
 * of a link. Two versions that differ only in that would look the same.
 */
function unseenIn({ type: { name }, attrs }: Mark): string | null {
  const tag = name === 'language' ? passageLanguage(attrs.tag) : null
  if (tag !== null) return languageName(tag, currentLanguage())
  return name === 'link' ? safeHref(attrs.href) : null
}

function marked(inner: ReactNode, name: string, { href, tag }: Attrs): ReactNode {
  if (name === 'link')
    return (
      <a href={safeHref(href) ?? undefined} className="text-accent underline">
        {inner}
      </a>
    )
  if (name === 'language') return <span {...passageAttributes(tag)}>{inner}</span>
  const Tag = markTag(name)
  return Tag ? <Tag>{inner}</Tag> : inner
}

/** Something with its change. */
export function Fated({ fate, children }: { fate: Fate; children: ReactNode }) {
  if (fate === 'inserted')
    return <ins className="rounded-sm text-good underline decoration-2 underline-offset-3">{children}</ins>
  if (fate === 'deleted') return <del className="rounded-sm bg-danger-soft text-danger line-through">{children}</del>
  if (fate === 'form') return <span className="border-b-2 border-dotted border-accent">{children}</span>
  return children
}
