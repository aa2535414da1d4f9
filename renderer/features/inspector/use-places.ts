import { useEffect, useState } from 'react'
import { loadPlaces, type Place } from '#shared/places/index.ts'

/** The places that have names in a language; none until they are loaded. */
export function usePlaces(language: string): readonly Place[] {
  const [places, setPlaces] = useState<readonly Place[]>([])
  useEffect(() => {
    let wanted = true
    void loadPlaces(language).then((loaded) => {
      if (wanted) setPlaces(loaded)
    })
    return () => {
      wanted = false
    }
  }, [language])
  return places
}
