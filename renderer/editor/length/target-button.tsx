import { Target } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button, Dialog, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useCommand } from '#renderer/commands/registry.ts'
import { useDraftValue } from '#renderer/draft/follow/use-draft-value.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import {
  type LengthTarget,
  lengthStandingOf,
  type Measure,
  type TargetStanding,
  targetOf,
} from '#shared/measure/index.ts'
import { amountText } from './amount-text.ts'
import { TargetForm } from './target-form.tsx'

interface TargetButtonProps {
  session: DraftSession
  measure: Measure
  isReadOnly: boolean
}

/**
 * How the story compares to the target, in words, colour and a bar. Pressing it shows the target.
 */
export function TargetButton({ session, measure, isReadOnly }: TargetButtonProps) {
  const { t } = useTranslation('measure')
  const target = useDraftValue(session, 'draft', targetOf)
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useCommand('article.target', () => setOpen(true), { enabled: !isReadOnly })
  return (
    <>
      <Button
        ref={button}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPress={() => setOpen(true)}
        isDisabled={isReadOnly}
        className="-me-2 ms-auto flex h-6 min-w-0 cursor-default items-center gap-2 rounded-md px-2 whitespace-nowrap hover:bg-hover data-[pressed]:bg-pressed"
      >
        {target ? <Standing measure={measure} target={target} /> : <NoTarget label={t('target.none')} />}
      </Button>
      <Popover
        triggerRef={button}
        isOpen={open}
        onOpenChange={setOpen}
        placement="top end"
        className="w-64 rounded-lg border border-line bg-raised p-4 shadow-float outline-none"
      >
        <Dialog aria-label={t('target.label')} className="outline-none">
          <TargetForm session={session} target={target} onClose={() => setOpen(false)} />
        </Dialog>
      </Popover>
    </>
  )
}

function NoTarget({ label }: { label: string }) {
  return (
    <>
      <Target size={13} aria-hidden className="shrink-0" />
      <span className="truncate @max-md:sr-only">{label}</span>
    </>
  )
}

function Standing({ measure, target }: { measure: Measure; target: LengthTarget }) {
  const { t } = useTranslation('measure')
  const standing = lengthStandingOf(measure, target)
  const tone = toneOf(standing)
  const by = t(`target.${standing.is}`, { amount: amountText(t, target.unit, standing.by) })
  return (
    <>
      <span
        aria-hidden
        className={`h-1.5 w-16 shrink-0 overflow-hidden rounded-full bg-pressed @max-xl:hidden ${tone}`}
      >
        <span
          className="block h-full bg-current forced-color-adjust-none"
          style={{ width: `${Math.min(1, standing.share) * 100}%` }}
        />
      </span>
      <span className={`truncate font-medium ${tone}`} data-standing={standing.is}>
        {by}
      </span>
      <span className="@max-3xl:sr-only">{t('target.of', { target: amountText(t, target.unit, target.number) })}</span>
    </>
  )
}

function toneOf({ is, close }: TargetStanding): string {
  if (close) return 'text-good'
  return is === 'over' ? 'text-danger' : 'text-soft'
}
