import { isTimeZone } from '#shared/article/timestamp.ts'
import { findAgency } from '#shared/dateline/index.ts'
import type { WireNote } from '#shared/import/wire.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { instantOfTimestamp, type PageTimestamp } from './timestamp.ts'
import { ambiguousZones, offsets } from './timestamp-words.ts'
import { foldLine } from './words.ts'

interface Surroundings {
  readonly agency: string | null
  readonly settings: Settings
  /** Collects assumptions. */
  readonly notes: WireNote[]
}

/**
 * The moment of a time stamp. Notes whose zone was assumed if it has none, and how an abbreviation
 * was read that is wrong on that day or ambiguous.
 */
export function instantIn(stamp: PageTimestamp, { agency: agencyName, settings, notes }: Surroundings) {
  const agency = agencyName === null ? null : findAgency(agencyName)
  const own = isTimeZone(settings.timeZone) ? settings.timeZone : Intl.DateTimeFormat().resolvedOptions().timeZone
  const instant = instantOfTimestamp(stamp, [...(agency ? [agency.timeZone] : []), own])
  if (instant === null) return null
  const note =
    stamp.zone === null
      ? noteOfNone(agency && (agencyName ?? agency.name), agency?.timeZone ?? own)
      : doubt(stamp, instant)
  if (note !== null) addNote(notes, note)
  return instant
}

/** Adds a note unless it is there already. */
export function addNote(notes: WireNote[], note: WireNote): void {
  const said = JSON.stringify(note)
  if (!notes.some((known) => JSON.stringify(known) === said)) notes.push(note)
}

function noteOfNone(agency: string | null, zone: string): WireNote {
  return agency === null
    ? { code: 'zoneOfSettings', details: { zone } }
    : { code: 'zoneOfAgency', details: { agency, zone } }
}

function doubt({ zone, abbreviation }: PageTimestamp, { publishedAt }: { publishedAt: string }): WireNote | null {
  if (zone === null || abbreviation === null) return null
  const said = foldLine(abbreviation)
  if (ambiguousZones.has(said)) return { code: 'zoneAmbiguous', details: { abbreviation, zone } }
  const offset = publishedAt.slice(-6)
  return (offsets.get(said) ?? offset) === offset
    ? null
    : { code: 'zoneOutOfSeason', details: { abbreviation, zone, offset } }
}
