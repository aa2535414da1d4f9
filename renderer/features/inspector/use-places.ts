import { useEffect, useState } from 'react'
import { keepTrying } from '#renderer/api/keep-trying.ts'
import { loadPlaces, type Place } from '#shared/places/index.ts'

/** The places with a name in a language; empty until they are loaded. */
export function usePlaces(language: string): readonly Place[] {
  const [places, setPlaces] = useState<readonly Place[]>([])
  useEffect(() => {
    let isWanted = true
    const bring = async () => {
      const loaded = await keepTrying(
        () => loadPlaces(language),
        () => isWanted,
      )
      if (isWanted && loaded !== null) setPlaces(loaded)
    }
    void bring()
    return () => {
      isWanted = false
    }
  }, [language])
  return places
}
