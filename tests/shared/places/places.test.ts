import { describe, expect, it } from 'vitest'
import { completePlaces, findPlace, loadPlaces, placeLanguages } from '#shared/places/index.ts'

describe('loadPlaces', () => {
  it.each(placeLanguages)('has every place in %s, each with a zone that exists and a country', async (language) => {
    const places = await loadPlaces(language)
    expect(places.length).toBeGreaterThan(500)
    expect(places.length).toBe((await loadPlaces('en')).length)
    for (const place of places) {
      expect(place.name.trim()).not.toBe('')
      expect(place.name).not.toContain('\u00AD')
      expect(place.country).toMatch(/^[A-Z]{2}$/u)
      expect(() => new Intl.DateTimeFormat('en', { timeZone: place.timeZone })).not.toThrow()
    }
  })

  it('names a place as the language writes it', async () => {
    const moscow = async (language: string) => {
      const places = await loadPlaces(language)
      return places.find(({ country, timeZone }) => country === 'RU' && timeZone === 'Europe/Moscow')?.name
    }
    const names = await Promise.all(['de', 'fr', 'ja'].map((language) => loadPlaces(language)))
    expect(findPlace('Moskau', names[0] ?? [])).toEqual({ name: 'Moskau', timeZone: 'Europe/Moscow', country: 'RU' })
    expect(findPlace('Moscou', names[1] ?? [])).toMatchObject({ timeZone: 'Europe/Moscow' })
    expect(findPlace('モスクワ', names[2] ?? [])).toMatchObject({ timeZone: 'Europe/Moscow' })
    expect(await moscow('en')).toBeDefined()
  })

  it('takes the first part of a language tag, and English for a language it lacks', async () => {
    expect(await loadPlaces('de-AT')).toBe(await loadPlaces('de'))
    expect(findPlace('Vienna', await loadPlaces('tlh'))).toMatchObject({ country: 'AT' })
    expect(findPlace('Vienna', await loadPlaces(''))).toMatchObject({ country: 'AT' })
  })

  it('uses the names of zones that are current', async () => {
    const places = await loadPlaces('en')
    expect(findPlace('Kyiv', places)?.timeZone).toBe('Europe/Kyiv')
    expect(findPlace('Mumbai', places)?.timeZone).toBe('Asia/Kolkata')
    expect(findPlace('Washington', places)?.timeZone).toBe('America/New_York')
  })

  it('is sorted as the language sorts', async () => {
    const names = (await loadPlaces('cs')).map(({ name }) => name)
    expect(names).toEqual(names.toSorted(new Intl.Collator('cs').compare))
  })
})

describe('findPlace', () => {
  it('does not mind capitals, diacritics, dots and hyphens', async () => {
    const places = await loadPlaces('de')
    expect(findPlace('KOLN', places)?.name).toBe('Köln')
    expect(findPlace('strassburg', places)?.name).toBe('Straßburg')
    expect(findPlace('St Petersburg', places)?.name).toBe('St. Petersburg')
  })

  it('finds nothing for an unknown or empty name', async () => {
    const places = await loadPlaces('en')
    expect(findPlace('Entenhausen', places)).toBeNull()
    expect(findPlace('', places)).toBeNull()
    expect(findPlace('...', places)).toBeNull()
  })
})

describe('completePlaces', () => {
  it('puts names that begin so before names with a later word that does', async () => {
    const names = completePlaces('new', await loadPlaces('en'), 100).map(({ name }) => name)
    expect(names.slice(0, 2)).toEqual(['New Delhi', 'New Orleans'])
    expect(names).toContain('New York')
    expect(completePlaces('new', [], 5)).toEqual([])
    expect(completePlaces('delhi', await loadPlaces('en'), 5).map(({ name }) => name)).toEqual(['New Delhi'])
  })

  it('returns no more than asked for, and nothing for nothing', async () => {
    const places = await loadPlaces('en')
    expect(completePlaces('s', places, 3)).toHaveLength(3)
    expect(completePlaces('  ', places, 3)).toEqual([])
    expect(completePlaces('s', places, 0)).toEqual([])
  })
})
