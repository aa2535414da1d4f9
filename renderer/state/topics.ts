import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { create } from 'zustand'
import { keepTrying } from '#renderer/api/keep-trying.ts'
import type { FieldName } from '#shared/article/fields.ts'

type Vocabulary = typeof import('#shared/media-topics/vocabulary.ts')

const useVocabulary = create<{ vocabulary: Vocabulary | null }>(() => ({ vocabulary: null }))

/** The names of Media Topics, which are read when they are first wanted; null until they are there. */
export function useTopics(isWanted = true): Vocabulary | null {
  const { vocabulary } = useVocabulary()
  useEffect(() => {
    if (isWanted) void load()
  }, [isWanted])
  return vocabulary
}

async function load(): Promise<void> {
  if (useVocabulary.getState().vocabulary !== null) return
  const vocabulary = await keepTrying(() => import('#shared/media-topics/vocabulary.ts'))
  useVocabulary.setState({ vocabulary })
}

/** A field's value as it is read, in the language of the interface: subjects by their names. */
export function useFieldText(field: FieldName): (value: unknown) => string {
  const { i18n } = useTranslation()
  const topics = useTopics(field === 'subjects')
  return (value) => {
    if (!Array.isArray(value)) return String(value ?? '')
    const named = field === 'subjects' && topics !== null
    return value.map((entry) => (named ? topics.topicName(String(entry), i18n.language) : entry)).join(', ')
  }
}
