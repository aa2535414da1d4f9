import { Search } from 'lucide-react'
import { useEffect, useReducer, useRef, useState } from 'react'
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
import { keepTrying } from '#renderer/api/keep-trying.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { useRecentCharacters } from '#renderer/state/recent-characters.ts'
import { fieldStyle } from '#renderer/ui/field-style.ts'
import {
  type CharacterGroup,
  type CharacterNames,
  characterGroups,
  characterName,
  charactersOf,
  isInPalette,
  matchesCharacter,
  signOf,
} from '#shared/characters/index.ts'
import { characterNames as english } from '#shared/locales/en/character-names.ts'
import { languageTags } from '#shared/locales/languages.ts'
import { partOf } from '#shared/locales/part.ts'

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
  characters: readonly string[]
}

const characterNames = partOf<CharacterNames>(english, async (language) => {
  const loaded: { characterNames: CharacterNames } = await import(
    `../../../shared/locales/${language}/character-names.ts`
  )
  return loaded.characterNames
})

/**
 * The names of characters, in the language of the interface and in all of them: some people know a
 * sign by another language's name.
 */
function useCharacterNames(): { own: CharacterNames; all: readonly CharacterNames[] } {
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0)
  useEffect(() => {
    let isShown = true
    const bring = async () => {
      await keepTrying(
        () => Promise.all(languageTags.map(characterNames.load)),
        () => isShown,
      )
      if (isShown) draw()
    }
    void bring()
    return () => {
      isShown = false
    }
  }, [])
  return { own: characterNames.in(currentLanguage()), all: languageTags.map(characterNames.in) }
}

/**
 * Special characters in groups, searchable by name in every language of the interface. Enter in the
 * search takes the first result; the arrow keys go through all of them.
 */
export function CharacterPalette({ language, at, onChoose, onClose }: CharacterPaletteProps) {
  const { t } = useTranslation('characters')
  const [sought, setSought] = useState('')
  const [looked, setLooked] = useState<string | null>(null)
  const anchor = useRef<HTMLSpanElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const recent = useRecentCharacters(({ characters }) => characters)
  const { own, all } = useCharacterNames()
  const groups = groupsOf(language, recent)
    .map(({ id, characters }) => ({
      id,
      characters: characters.filter((each) => matchesCharacter(each, sought, all)),
    }))
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
            onSubmit={() => first && onChoose(first)}
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
                      key={each}
                      id={`${id}:${each}`}
                      character={each}
                      name={characterName(each, own) ?? each}
                      onLook={() => setLooked(each)}
                    />
                  ))}
                </ListBoxSection>
              ))}
            </ListBox>
          </div>
          <p className="flex h-8 shrink-0 items-center gap-2 border-t border-line px-3 text-xs text-soft">
            <Name character={looked ?? first ?? null} names={own} />
          </p>
        </Dialog>
      </Popover>
    </>
  )
}

/** The group of what was used last, then all others. */
function groupsOf(language: string, recent: readonly string[]): Shown[] {
  return [
    { id: 'recent', characters: recent.filter(isInPalette) },
    ...characterGroups.map((id) => ({ id, characters: charactersOf(id, language) })),
  ]
}

function characterIn(key: string): string {
  return key.slice(key.indexOf(':') + 1)
}

interface ChoiceProps {
  id: string
  character: string
  name: string
  onLook(): void
}

function Choice({ id, character, name, onLook }: ChoiceProps) {
  const sign = signOf(character)
  return (
    <ListBoxItem
      id={id}
      textValue={name}
      aria-label={name}
      onFocus={onLook}
      onHoverStart={onLook}
      className="flex h-9 cursor-default items-center justify-center rounded-md font-serif text-lg outline-none data-[focused]:bg-accent-soft data-[focused]:text-accent data-[hovered]:bg-hover data-[focus-visible]:outline-2 data-[focus-visible]:outline-accent"
    >
      {sign === null ? (
        character
      ) : (
        <span className="rounded border border-dashed border-line-strong px-0.5 font-sans text-[0.5625rem] font-semibold">
          {sign}
        </span>
      )}
    </ListBoxItem>
  )
}

function Name({ character, names }: { character: string | null; names: CharacterNames }) {
  if (character === null) return null
  return (
    <>
      <span className="truncate">{characterName(character, names)}</span>
      <span className="ms-auto text-faint tabular-nums">
        U+{character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}
      </span>
    </>
  )
}
