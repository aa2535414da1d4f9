import { ArrowUpRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { openTab } from '#renderer/tabs/tabs.ts'
import { IconButton } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import type { FoundDraft, FoundHit } from '#shared/find/found-draft.ts'
import { choose, chosenIn, type LeftOut, nameOf } from './choice.ts'

interface FoundDraftsProps {
  drafts: readonly FoundDraft[]
  left: LeftOut
  onLeave(left: LeftOut): void
}

/** Every hit under its draft, before and after, with a check box. */
export function FoundDrafts({ drafts, left, onLeave }: FoundDraftsProps) {
  return (
    <div className="flex flex-col gap-4">
      {drafts.map((draft) => (
        <Draft key={draft.id} draft={draft} left={left} onLeave={onLeave} />
      ))}
    </div>
  )
}

function Draft({ draft, left, onLeave }: Omit<FoundDraftsProps, 'drafts'> & { draft: FoundDraft }) {
  const { t } = useTranslation('find')
  const { t: app } = useTranslation('app')
  const { id, headline, slugline, status, hits, more } = draft
  const chosen = chosenIn(draft, left)
  const name = headline || slugline || t('all.untitled')
  const keys = hits.map(({ key }) => key)
  const open = () => {
    openTab(id)
    closeDialog()
  }
  return (
    <article aria-label={name}>
      <div className="flex items-center gap-2">
        <div className="min-w-0 flex-1">
          <Checkbox
            isSelected={chosen.length === keys.length}
            isIndeterminate={chosen.length > 0 && chosen.length < keys.length}
            onChange={(wanted) => onLeave(choose(left, id, keys, wanted))}
          >
            <span className="min-w-0 flex-1 truncate font-semibold">{name}</span>
            <span className="ml-auto shrink-0 text-sm whitespace-nowrap text-soft tabular-nums">
              {app(`status.${status}`)} · {t('all.chosen', { count: chosen.length, of: keys.length })}
            </span>
          </Checkbox>
        </div>
        <IconButton label={t('all.open', { headline: name })} onPress={open}>
          <ArrowUpRight size={16} aria-hidden />
        </IconButton>
      </div>
      <ul className="ml-6 flex flex-col">
        {hits.map((hit) => (
          <li
            key={hit.key}
            className="border-t border-line py-1 [contain-intrinsic-size:auto_2rem] [content-visibility:auto]"
          >
            <Checkbox
              isSelected={!left.has(nameOf(id, hit.key))}
              onChange={(wanted) => onLeave(choose(left, id, [hit.key], wanted))}
            >
              <Context hit={hit} />
            </Checkbox>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="ml-6 text-sm text-soft">{t('all.moreInDraft', { count: more })}</p>}
    </article>
  )
}

/**
 * A hit with the words around it, the text that is replaced, and the replacement. Spaces in either
 * are shown as marks, because they look alike.
 */
function Context({ hit: { field, beside, before, found, behind, after } }: { hit: FoundHit }) {
  const { t } = useTranslation('inspector')
  const { t: find } = useTranslation('find')
  return (
    <span className="min-w-0">
      {field !== null && <span className="mr-1.5 text-xs text-soft">{t(`fields.${field}`)}</span>}
      {beside !== null && <span className="mr-1.5 text-xs text-soft">{find(`beside.${beside}`)}</span>}
      <span className="font-serif">
        {before}
        <del className="rounded bg-danger-soft px-0.5 text-danger">{visible(found)}</del>
        {after !== null && after !== '' && (
          <ins className="rounded bg-accent-soft px-0.5 text-accent no-underline">{visible(after)}</ins>
        )}
        {behind}
      </span>
    </span>
  )
}

/** Shows spaces at the ends, and no-break spaces, as marks. */
function visible(text: string): string {
  return text.replaceAll(/^ | $/g, '␣').replaceAll(/[\u00a0\u202f]/g, '⍽')
}
