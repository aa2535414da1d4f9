import { useEffect, useRef, useState } from 'react'
import { Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { askSuggestions } from '#renderer/spelling/ask.ts'
import { fieldStyle } from '#renderer/ui/field-style.ts'
import type { UsableDictionary } from '#shared/spelling/dictionaries.ts'

/** What can be done with a misspelled word other than correcting it. */
const others = ['personal', 'newsroom', 'ignore'] as const
export type OtherChoice = (typeof others)[number]

interface SpellingMenuProps {
  word: string
  /** If set, suggestions are shown but cannot replace the word. */
  isReadOnly: boolean
  dictionary: UsableDictionary
  /** A place of the window in CSS pixels. */
  at: { x: number; y: number }
  onCorrect(word: string): void
  onOther(choice: OtherChoice): void
  onClose(): void
}

const keyOf = (suggestion: string) => `word ${suggestion}`

/** The menu of a misspelled word: suggestions, and ways to accept the word as it is. */
export function SpellingMenu({ word, isReadOnly, dictionary, at, onCorrect, onOther, onClose }: SpellingMenuProps) {
  const { t } = useTranslation('spelling')
  const anchor = useRef<HTMLSpanElement>(null)
  const [suggestions, setSuggestions] = useState<readonly string[] | null>(null)
  useEffect(() => {
    let isWanted = true
    askSuggestions(dictionary, word)
      .catch(() => [])
      .then((found) => {
        if (isWanted) setSuggestions(found)
      })
    return () => {
      isWanted = false
    }
  }, [dictionary, word])
  // The first suggestion gets the focus: in a menu filled later, something else would have it.
  if (suggestions === null) return null
  return (
    <>
      <span ref={anchor} aria-hidden className="fixed size-0" style={{ left: at.x, top: at.y }} />
      <Popover
        aria-label={t('menu', { word })}
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose()
        }}
        placement="bottom start"
        offset={2}
        className={`${fieldStyle.popover} max-h-none! max-w-80 min-w-56`}
      >
        <Menu
          autoFocus="first"
          aria-label={t('menu', { word })}
          onClose={onClose}
          disabledKeys={isReadOnly ? ['none', 'ignore', ...suggestions.map(keyOf)] : ['none']}
          className="outline-none"
        >
          <MenuSection aria-label={t('suggestions')}>
            {suggestions.length === 0 ? (
              <MenuItem id="none" className={fieldStyle.option}>
                {t('none')}
              </MenuItem>
            ) : (
              suggestions.map((each) => (
                <MenuItem
                  key={each}
                  id={keyOf(each)}
                  textValue={each}
                  onAction={() => onCorrect(each)}
                  className={`${fieldStyle.option} font-medium break-words`}
                >
                  <span lang={dictionary.tag}>{each}</span>
                </MenuItem>
              ))
            )}
          </MenuSection>
          <Separator className="my-1 border-t border-line" />
          <MenuSection aria-label={t('letStand')}>
            {others.map((choice) => (
              <MenuItem key={choice} id={choice} onAction={() => onOther(choice)} className={fieldStyle.option}>
                {t(choice)}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </>
  )
}
