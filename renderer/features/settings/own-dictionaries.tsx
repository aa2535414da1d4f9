import { X } from 'lucide-react'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { desk } from '#renderer/api/desk.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { tryDictionary } from '#renderer/spelling/ask.ts'
import { useSpelling } from '#renderer/state/spelling.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { asLedeError, LedeError } from '#shared/api/errors.ts'
import { isLanguageTag, languageName } from '#shared/article/language.ts'
import { errorText } from '#shared/locales/text.ts'
import { dictionaryTag } from '#shared/settings/computer.ts'
import { checkSizes, type DictionaryFiles } from '#shared/spelling/dictionary-files.ts'

/** The two files of a dictionary to add, and the language from their names. */
interface Chosen {
  affixes: File
  words: File
  tag: string
}

/**
 * The dictionaries that people added, and a way to add another. A faulty one is reported and
 * changes nothing.
 */
export function OwnDictionaries() {
  const { t } = useTranslation('spelling')
  const own = useSpelling((state) => state.own) ?? []
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [said, setSaid] = useState('')
  const [error, setError] = useState<string | null>(null)
  const attempt = async (work: () => Promise<void>) => {
    setError(null)
    try {
      await work()
    } catch (failure) {
      setSaid('')
      setError(errorText(asLedeError(failure), currentLanguage()))
    }
  }
  const name = (tag: string) => languageName(tag, currentLanguage())
  const choose = (files: FileList | null) =>
    attempt(async () => {
      setSaid('')
      setChosen(pairOf([...(files ?? [])]))
    })
  const add = ({ affixes, words, tag }: Chosen) =>
    attempt(async () => {
      const wanted = tag.trim()
      if (!isLanguageTag(wanted) || !dictionaryTag.safeParse(wanted).success)
        throw new LedeError('spelling.badTag', { tag: wanted })
      setSaid(t('adding'))
      checkSizes({ affixes: affixes.size, words: words.size })
      const read = async (file: File) => new Uint8Array(await file.arrayBuffer())
      const files: DictionaryFiles = { affixes: await read(affixes), words: await read(words) }
      await tryDictionary(files)
      const { entries } = await desk.call('dictionaries.put', { tag: wanted, ...files })
      setChosen(null)
      setSaid(t('added', { count: entries, language: name(wanted) }))
    })
  return (
    <div className="mt-3 flex flex-col items-start gap-2">
      {own.length > 0 && (
        <ul aria-label={t('own')} className="flex flex-wrap gap-2">
          {own.map((tag) => (
            <li key={tag} className="flex items-center rounded-md border border-line bg-page pl-2.5">
              {name(tag)} <span className="ml-1.5 text-xs text-faint">{tag}</span>
              <IconButton
                label={t('removeDictionary', { language: name(tag) })}
                onPress={() => void attempt(async () => void (await desk.call('dictionaries.remove', { tag })))}
              >
                <X size={14} aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      {chosen === null ? (
        <FileTrigger allowsMultiple acceptedFileTypes={['.aff', '.dic']} onSelect={(files) => void choose(files)}>
          <Button>{t('addFiles')}</Button>
        </FileTrigger>
      ) : (
        <div className="flex flex-wrap items-end gap-2">
          <TextField
            label={t('fileLanguage')}
            value={chosen.tag}
            onChange={(tag) => setChosen({ ...chosen, tag })}
            spellCheck="false"
          />
          <Button onPress={() => void add(chosen)}>{t('add')}</Button>
          <Button onPress={() => setChosen(null)}>{t('cancel')}</Button>
        </div>
      )}
      <p role="status" className={error === null ? 'text-xs text-faint' : 'text-xs text-danger'}>
        {error ?? (said || (chosen === null ? t('addHelp') : t('fileLanguageHelp')))}
      </p>
    </div>
  )
}

/**
 * The two files of a dictionary and the language from their name ("pt_BR.dic"). @throws LedeError
 * `spelling.pair`
 */
function pairOf(files: readonly File[]): Chosen | null {
  if (files.length === 0) return null
  const ending = (end: string) => files.filter((file) => file.name.toLowerCase().endsWith(end))
  const [[affixes, ...others], [words, ...more]] = [ending('.aff'), ending('.dic')]
  if (affixes === undefined || words === undefined || others.length + more.length > 0 || files.length !== 2)
    throw new LedeError('spelling.pair')
  const base = words.name.replace(/\.dic$/i, '').replaceAll('_', '-')
  return { affixes, words, tag: dictionaryTag.safeParse(base).success ? base : '' }
}
