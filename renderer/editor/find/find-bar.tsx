import {
  ArrowDown,
  ArrowUp,
  CaseSensitive,
  ChevronDown,
  ChevronRight,
  type LucideIcon,
  Regex,
  TextSelect,
  WholeWord,
  X,
} from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { shortcutLabel } from '#renderer/commands/registry.ts'
import { findOptions, useFind, useFound } from '#renderer/state/find.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { Hint } from '#renderer/ui/hint.tsx'
import { maxTermLength } from '#shared/find/index.ts'
import { FindStatus, FoundElsewhere } from './find-status.tsx'
import type { Finder } from './finder.ts'

const icons: Readonly<Record<(typeof findOptions)[number], LucideIcon>> = {
  matchCase: CaseSensitive,
  wholeWord: WholeWord,
  isPattern: Regex,
}

interface FindBarProps {
  finder: Finder
  isReadOnly: boolean
  /** Closes the bar and returns to what was found. */
  onClose(): void
}

/** The bar under the toolbar: search text, options, number of hits, and replacement. */
export function FindBar({ finder, isReadOnly, onClose }: FindBarProps) {
  const { t } = useTranslation('find')
  const { replacing, term, replacement, asked } = useFind()
  const found = useFound()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (asked === 0) return
    field.current?.focus()
    field.current?.select()
  }, [asked])
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onClose()
  }
  const onEnter = (act: (shift: boolean) => void) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    act(event.shiftKey)
  }

  return (
    <search
      data-find
      aria-label={t('label')}
      onKeyDown={press}
      className="@container shrink-0 border-b border-line bg-pane px-2 py-1.5"
    >
      <div className="ml-auto grid w-full max-w-152 grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-1.5 gap-y-1 @max-md:grid-cols-[auto_minmax(0,1fr)]">
        {isReadOnly ? (
          <span />
        ) : (
          <IconButton
            label={t(replacing ? 'hideReplace' : 'showReplace')}
            aria-expanded={replacing}
            onPress={() => useFind.setState({ replacing: !replacing })}
          >
            {replacing ? <ChevronDown size={16} aria-hidden /> : <ChevronRight size={16} aria-hidden />}
          </IconButton>
        )}
        <Line
          after={
            <div className="flex shrink-0 pr-0.5">
              {findOptions.map((option) => (
                <Option key={option} option={option} />
              ))}
              <Switch
                label={t('inSelection')}
                active={found.inSelection}
                icon={TextSelect}
                onPress={() => finder.limit(!found.inSelection)}
              />
            </div>
          }
        >
          <input
            ref={field}
            aria-label={t('term')}
            placeholder={t('term')}
            value={term}
            maxLength={maxTermLength}
            spellCheck={false}
            aria-invalid={found.error !== null}
            aria-describedby="find-message"
            onChange={({ target }) => useFind.setState({ term: target.value })}
            onKeyDown={onEnter((shift) => void finder.go(shift ? -1 : 1))}
            className={inputStyle}
          />
        </Line>
        <div className="flex items-center @max-md:col-start-2 @max-md:justify-end">
          <FindStatus />
          <IconButton
            label={t('previous')}
            shortcut={shortcutLabel('find.previous')}
            onPress={() => void finder.go(-1)}
          >
            <ArrowUp size={16} aria-hidden />
          </IconButton>
          <IconButton label={t('next')} shortcut={shortcutLabel('find.next')} onPress={() => void finder.go(1)}>
            <ArrowDown size={16} aria-hidden />
          </IconButton>
          <IconButton label={t('close')} onPress={onClose}>
            <X size={16} aria-hidden />
          </IconButton>
        </div>
        {replacing && !isReadOnly && (
          <>
            <span />
            <Line>
              <input
                aria-label={t('replacement')}
                placeholder={t('replacement')}
                value={replacement}
                maxLength={maxTermLength}
                spellCheck
                onChange={({ target }) => useFind.setState({ replacement: target.value })}
                onKeyDown={onEnter(() => void finder.replace())}
                className={inputStyle}
              />
            </Line>
            <div className="flex flex-wrap items-center gap-1 @max-md:col-start-2 @max-md:justify-end">
              <Button onPress={() => void finder.replace()}>{t('replace')}</Button>
              <Button onPress={() => void finder.replaceAll()}>{t('replaceAll')}</Button>
            </div>
          </>
        )}
        <FoundElsewhere />
      </div>
    </search>
  )
}

const inputStyle = 'min-w-0 flex-1 bg-transparent px-2 py-1 text-base text-ink outline-none placeholder:text-faint'

/** A field that shares one frame with its options. */
function Line({ children, after }: { children: ReactNode; after?: ReactNode }) {
  return (
    <div className="flex h-8 min-w-0 items-center rounded-md border border-line-strong/60 bg-page focus-within:border-accent has-[[aria-invalid=true]]:border-danger">
      {children}
      {after}
    </div>
  )
}

function Option({ option }: { option: (typeof findOptions)[number] }) {
  const { t } = useTranslation('find')
  const active = useFind((state) => state[option])
  return (
    <Switch
      label={t(`options.${option}`)}
      active={active}
      icon={icons[option]}
      onPress={() => useFind.setState({ [option]: !active })}
    />
  )
}

interface SwitchProps {
  label: string
  active: boolean
  icon: LucideIcon
  onPress(): void
}

/** A small toggle inside a field. Pressing it with the pointer does not move the focus. */
function Switch({ label, active, icon: Icon, onPress }: SwitchProps) {
  return (
    <Hint text={label}>
      <AriaButton
        aria-label={label}
        aria-pressed={active}
        preventFocusOnPress
        onPress={onPress}
        className={`inline-flex size-6 cursor-default items-center justify-center rounded ${active ? 'bg-accent-soft text-accent' : 'text-soft hover:bg-hover'}`}
      >
        <Icon size={15} aria-hidden />
      </AriaButton>
    </Hint>
  )
}
