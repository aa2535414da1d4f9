import type { EditorView } from '@tiptap/pm/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { type CorrectionKind, correctionKinds } from '#shared/typography/index.ts'
import { applyTypography, type TypographyChange, typographyChanges } from './typography-changes.ts'

interface TypographyDialogProps {
  session: DraftSession
  view: EditorView
  onClose(): void
}

/**
 * Everything in the article that differs from the typography of its language, to be corrected at
 * once. Each kind and each change can be left out.
 */
export function TypographyDialog({ session, view, onClose }: TypographyDialogProps) {
  const { t } = useTranslation('editor')
  const { t: tApp } = useTranslation('app')
  const [changes] = useState(() => typographyChanges(session, view.state.doc))
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const chosen = changes.filter(({ id }) => !left.has(id))
  const choose = (ids: readonly string[], wanted: boolean) => {
    const next = new Set(left)
    for (const id of ids) wanted ? next.delete(id) : next.add(id)
    setLeft(next)
  }
  const apply = () => {
    // The draft may have changed behind the dialog: only changes that were chosen and are still
    // found are applied.
    const wanted = new Set(chosen.map(({ id, before, text }) => `${id} ${before} ${text}`))
    const now = typographyChanges(session, view.state.doc)
    applyTypography(
      session,
      view,
      now.filter(({ id, before, text }) => wanted.has(`${id} ${before} ${text}`)),
    )
    onClose()
    view.focus()
  }
  return (
    <Dialog
      title={t('typography.title')}
      onClose={onClose}
      actions={<Button onPress={onClose}>{tApp('cancel')}</Button>}
      confirm={{
        label: t('typography.apply', { count: chosen.length }),
        run: apply,
        isDisabled: chosen.length === 0,
      }}
    >
      {changes.length === 0 ? (
        <p>{t('typography.none')}</p>
      ) : (
        <div className="flex flex-col gap-5">
          {correctionKinds.map((kind) => (
            <Kind
              key={kind}
              kind={kind}
              changes={changes.filter((each) => each.kind === kind)}
              left={left}
              onChoose={choose}
            />
          ))}
        </div>
      )}
    </Dialog>
  )
}

interface KindProps {
  kind: CorrectionKind
  changes: readonly TypographyChange[]
  left: ReadonlySet<string>
  onChoose(ids: readonly string[], wanted: boolean): void
}

function Kind({ kind, changes, left, onChoose }: KindProps) {
  const { t } = useTranslation('editor')
  if (changes.length === 0) return null
  const ids = changes.map(({ id }) => id)
  const count = ids.filter((id) => !left.has(id)).length
  return (
    <section>
      <Checkbox
        isSelected={count === ids.length}
        isIndeterminate={count > 0 && count < ids.length}
        onChange={(wanted) => onChoose(ids, wanted)}
      >
        <span className="font-semibold">{t(`typography.kinds.${kind}`)}</span>
        <span className="ml-auto text-sm text-soft tabular-nums">
          {t('typography.count', { count, of: ids.length })}
        </span>
      </Checkbox>
      <ul className="mt-1 ml-6 flex flex-col">
        {changes.map((change) => (
          <li
            key={change.id}
            className="border-t border-line py-1 [contain-intrinsic-size:auto_2rem] [content-visibility:auto]"
          >
            <Checkbox isSelected={!left.has(change.id)} onChange={(wanted) => onChoose([change.id], wanted)}>
              <Context change={change} />
            </Checkbox>
          </li>
        ))}
      </ul>
    </section>
  )
}

const around = 28

/**
 * A change with the words around it. No-break spaces are shown as marks, because they look like
 * others.
 */
function Context({ change: { text, from, to, before, after } }: { change: TypographyChange }) {
  return (
    <span className="font-serif">
      {from > around && '…'}
      {text.slice(Math.max(0, from - around), from)}
      {before !== '' && <del className="rounded bg-danger-soft px-0.5 text-danger">{visible(before)}</del>}
      {after !== '' && <ins className="rounded bg-accent-soft px-0.5 text-accent no-underline">{visible(after)}</ins>}
      {text.slice(to, to + around)}
      {to + around < text.length && '…'}
    </span>
  )
}

function visible(text: string): string {
  return text.replaceAll(' ', '␣').replaceAll(/[\u00a0\u202f]/g, '⍽')
}
