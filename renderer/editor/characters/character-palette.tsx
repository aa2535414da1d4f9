import { Search } from 'lucide-react'
import { useRef, useState } from 'react'
import {
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SearchField,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { spoken } from '#renderer/locales/i18n.ts'
import { useRecentCharacters } from '#renderer/state/recent-characters.ts'
import { fieldStyle } from '#renderer/ui/field-style.ts'
import {
  type Character,
  type CharacterGroup,
  characterGroups,
  characterNamed,
  charactersOf,
  matchesCharacter,
} from '#shared/characters/index.ts'

interface CharacterPaletteProps {
  /** The article's. */
  language: string
  /** Where it opens, on the screen. */
  at: { left: number; top: number; bottom: number }
  onChoose(character: string): void
  onClose(): void
}

interface Shown {
  id: CharacterGroup | 'recent'
  characters: readonly Character[]
}

/** Special characters by groups, found by name in every language of the interface. Enter in the search takes the first that is found; the arrow keys go through all of them. */
export function CharacterPalette({ language, at, onChoose, onClose }: CharacterPaletteProps) {
  const { t } = useTranslation('characters')
  const [sought, setSought] = useState('')
  const [looked, setLooked] = useState<Character | null>(null)
  const anchor = useRef<HTMLSpanElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const recent = useRecentCharacters(({ characters }) => characters)
  const groups = groupsOf(language, recent)
    .map(({ id, characters }) => ({ id, characters: characters.filter((each) => matchesCharacter(each, sought)) }))
    .filter(({ characters }) => characters.length > 0)
  const first = groups[0]?.characters[0]

  return (
    <>
      <span
        ref={anchor}
        aria-hidden
        className="pointer-events-none fixed w-px"
        style={{ left: at.left, top: at.top, height: at.bottom - at.top }}
      />
      <Popover
        triggerRef={anchor}
        isOpen
        onOpenChange={(open) => !open && onClose()}
        placement="bottom start"
        className="rounded-lg border border-line bg-raised shadow-float outline-none"
      >
        <Dialog aria-label={t('title')} className="flex max-h-96 w-88 max-w-[calc(100vw-2rem)] flex-col outline-none">
          <SearchField
            aria-label={t('search')}
            value={sought}
            onChange={setSought}
            onSubmit={() => first && onChoose(first.character)}
            autoFocus
            className="relative m-2 mb-1 shrink-0"
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown') list.current?.querySelector<HTMLElement>('[role="option"]')?.focus()
              else event.continuePropagation()
            }}
          >
            <Search size={14} aria-hidden className="absolute start-2.5 top-2.5 text-faint" />
            <Input placeholder={t('search')} className={`${fieldStyle.input} ps-8`} />
          </SearchField>
          <div className="min-h-0 flex-1 overflow-auto px-2 pb-2">
            <ListBox
              ref={list}
              aria-label={t('title')}
              layout="grid"
              className="outline-none"
              renderEmptyState={() => <p className="px-1 py-6 text-center text-sm text-soft">{t('none')}</p>}
              onAction={(key) => onChoose(characterIn(String(key)))}
            >
              {groups.map(({ id, characters }) => (
                <ListBoxSection key={id} id={id} className="grid grid-cols-9 gap-0.5">
                  <Header className="col-span-full mt-2 mb-0.5 px-1 text-xs font-medium text-soft">
                    {t(`groups.${id}`)}
                  </Header>
                  {characters.map((each) => (
                    <Choice
                      key={each.character}
                      id={`${id}:${each.character}`}
                      character={each}
                      onLook={() => setLooked(each)}
                    />
                  ))}
                </ListBoxSection>
              ))}
            </ListBox>
          </div>
          <p className="flex h-8 shrink-0 items-center gap-2 border-t border-line px-3 text-xs text-soft">
            <Name character={looked ?? first ?? null} />
          </p>
        </Dialog>
      </Popover>
    </>
  )
}

/** The group of what was used last, then all others. */
function groupsOf(language: string, recent: readonly string[]): Shown[] {
  const used = recent.flatMap((character) => characterNamed(character) ?? [])
  return [
    { id: 'recent', characters: used },
    ...characterGroups.map((id) => ({ id, characters: charactersOf(id, language) })),
  ]
}

function characterIn(key: string): string {
  return key.slice(key.indexOf(':') + 1)
}

interface ChoiceProps {
  id: string
  character: Character
  onLook(): void
}

function Choice({ id, character, onLook }: ChoiceProps) {
  return (
    <ListBoxItem
      id={id}
      textValue={character[spoken()]}
      aria-label={character[spoken()]}
      onFocus={onLook}
      onHoverStart={onLook}
      className="flex h-9 cursor-default items-center justify-center rounded-md font-serif text-lg outline-none data-[focused]:bg-accent-soft data-[focused]:text-accent data-[hovered]:bg-hover data-[focus-visible]:outline-2 data-[focus-visible]:outline-accent"
    >
      {character.sign ? (
        <span className="rounded border border-dashed border-line-strong px-0.5 font-sans text-[0.5625rem] font-semibold">
          {character.sign}
        </span>
      ) : (
        character.character
      )}
    </ListBoxItem>
  )
}

function Name({ character }: { character: Character | null }) {
  if (character === null) return null
  return (
    <>
      <span className="truncate">{character[spoken()]}</span>
      <span className="ms-auto text-faint tabular-nums">
        U+{character.character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}
      </span>
    </>
  )
}
