import { Search, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button, Input, SearchField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { shortcutLabel } from '#renderer/commands/registry.ts'
import { ask, useLibrary } from '#renderer/state/library.ts'
import { fieldStyle } from '#renderer/ui/field-style.ts'

/** While typing, the desk is asked after a pause of this length, in milliseconds. */
const restMs = 80

/** Searches headlines, fields and texts. The down arrow goes into the list. */
export function LibrarySearch() {
  const { t } = useTranslation('library')
  const search = useLibrary((state) => state.query.search)
  const [text, setText] = useState(search)

  // The search may be cleared elsewhere ("show everything"), or be restored when the pane expands.
  useEffect(() => setText(search), [search])
  useEffect(() => {
    if (text === useLibrary.getState().query.search) return
    const timer = setTimeout(() => ask({ search: text }), restMs)
    return () => clearTimeout(timer)
  }, [text])

  return (
    <SearchField
      aria-label={t('search')}
      value={text}
      onChange={setText}
      maxLength={1_000}
      className="group relative flex items-center"
    >
      <Search size={14} aria-hidden className="pointer-events-none absolute left-2.5 text-faint" />
      <Input
        data-pane-focus
        data-library-search
        placeholder={t('search')}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          document.querySelector<HTMLElement>('[data-library-list]')?.focus()
        }}
        className={`${fieldStyle.input} px-8 text-ellipsis group-data-[empty]:pr-28 [&::-webkit-search-cancel-button]:hidden`}
      />
      <kbd className="pointer-events-none absolute right-2.5 hidden font-sans text-xs text-faint group-data-[empty]:block">
        {shortcutLabel('library.search')}
      </kbd>
      <Button
        aria-label={t('clearSearch')}
        className="absolute right-1 flex size-6 items-center justify-center rounded text-faint group-data-[empty]:hidden hover:bg-hover"
      >
        <X size={14} aria-hidden />
      </Button>
    </SearchField>
  )
}
