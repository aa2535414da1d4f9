import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type ComparedBlock, type ComparedRun, type Fate, inPhrases, type LineForm } from '#shared/review/index.ts'
import { safeHref } from '#shared/schema/link.ts'

/** A paragraph or rule of a comparison, with what became of its words and of itself. */
export function Block({ block: { form, before, change, runs } }: { block: ComparedBlock }) {
  const { t } = useTranslation('versions')
  const text = inPhrases(runs)
    .map((run, index) => [index, run] as const)
    .map(([place, run]) => <Run key={place} run={run} />)
  return (
    <div className="relative font-serif text-[1.0625rem] leading-relaxed break-words" style={indent(form)}>
      {form.kind === 'rule' ? (
        <Fated fate={change}>
          <hr className="my-2 border-line-strong" />
        </Fated>
      ) : (
        <p className={headings[form.level ?? 0]}>
          {itemSign(form)}
          {text}
          {(change === 'inserted' || change === 'deleted') && (
            <Fated fate={change}>
              <span aria-hidden>¶</span>
              <span className="sr-only">{t('lineEnd')}</span>
            </Fated>
          )}
          {before && (
            <span className="ml-2 font-sans text-xs font-normal text-soft">{formChange(before, form, t)}</span>
          )}
        </p>
      )}
    </div>
  )
}

const headings: Readonly<Record<number, string>> = {
  0: '',
  2: 'text-xl font-semibold',
  3: 'text-lg font-semibold',
  4: 'font-semibold',
}

function indent({ path }: LineForm): { paddingInlineStart?: string } {
  const depth = path.filter(({ name }) => name !== 'bulletList' && name !== 'orderedList').length
  return depth > 0 ? { paddingInlineStart: `${1.5 * depth}rem` } : {}
}

function itemSign({ path, continues }: LineForm): ReactNode {
  const last = path.at(-1)
  const list = path.at(-2)
  if (last?.name !== 'listItem' || continues >= path.length) return null
  return <span className="absolute -ml-5 text-soft">{list?.name === 'orderedList' ? '#' : '•'}</span>
}

function formChange(before: LineForm, after: LineForm, t: (key: `forms.${FormName}`) => string): string {
  return `${t(`forms.${nameOf(before)}`)} → ${t(`forms.${nameOf(after)}`)}`
}

type FormName = 'text' | 'heading' | 'list' | 'quote' | 'rule'

function nameOf({ kind, level, path }: LineForm): FormName {
  if (kind === 'rule') return 'rule'
  if (level !== null) return 'heading'
  const innermost = path.findLast(({ name }) => name !== 'listItem')?.name
  if (innermost === undefined) return 'text'
  return innermost === 'blockquote' ? 'quote' : 'list'
}

function Run({ run: { text, marks, change } }: { run: ComparedRun }) {
  const content = marks.reduceRight<ReactNode>((inner, mark) => marked(inner, mark.type.name, mark.attrs.href), text)
  return <Fated fate={change}>{content}</Fated>
}

const tags = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' } as const

function marked(inner: ReactNode, name: string, href: unknown): ReactNode {
  if (name === 'link')
    return (
      <a href={safeHref(href) ?? undefined} className="text-accent underline">
        {inner}
      </a>
    )
  const Tag = tags[name as keyof typeof tags]
  return Tag ? <Tag>{inner}</Tag> : inner
}

/** Something with what became of it. */
export function Fated({ fate, children }: { fate: Fate; children: ReactNode }) {
  if (fate === 'inserted')
    return <ins className="rounded-sm text-good underline decoration-2 underline-offset-3">{children}</ins>
  if (fate === 'deleted') return <del className="rounded-sm bg-danger-soft text-danger line-through">{children}</del>
  if (fate === 'form') return <span className="border-b-2 border-dotted border-accent">{children}</span>
  return children
}
