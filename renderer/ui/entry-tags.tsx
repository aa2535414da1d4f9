import { X } from 'lucide-react'
import { Button, type Key, Tag, TagGroup, TagList } from 'react-aria-components'

interface EntryTagsProps {
  label: string
  entries: readonly { id: string; label: string }[]
  lang: string
  onRemove(gone: ReadonlySet<Key>): void
}

/** The entries of a field with several values. Delete, or an entry's button, removes it. */
export function EntryTags({ label, entries, lang, onRemove }: EntryTagsProps) {
  if (entries.length === 0) return null
  return (
    <TagGroup aria-label={label} onRemove={onRemove}>
      <TagList lang={lang} className="flex flex-wrap gap-1">
        {entries.map((entry) => (
          <Tag
            key={entry.id}
            id={entry.id}
            textValue={entry.label}
            className="flex max-w-full cursor-default items-center gap-1 rounded-full bg-hover py-0.5 pr-1 pl-2.5 text-sm"
          >
            <span className="truncate">{entry.label}</span>
            <Button
              slot="remove"
              className="flex size-5 items-center justify-center rounded-full text-faint hover:bg-pressed"
            >
              <X size={12} aria-hidden />
            </Button>
          </Tag>
        ))}
      </TagList>
    </TagGroup>
  )
}
