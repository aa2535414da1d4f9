import { useEffect } from 'react'
import { create } from 'zustand'
import { keepTrying } from '#renderer/api/keep-trying.ts'

type Vocabulary = typeof import('#shared/media-topics/vocabulary.ts')

const useVocabulary = create<{ vocabulary: Vocabulary | null }>(() => ({ vocabulary: null }))

/** The names of Media Topics, loaded when they are first wanted; null until they are there. */
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
