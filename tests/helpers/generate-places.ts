/**
 * Writes `shared/places/data/*.generated.ts` from Unicode CLDR (devDependency cldr-dates-full) and
 * the runtime's list of zones. Run it after an update of CLDR with `node_modules/.bin/node
 * tests/helpers/generate-places.ts`, then review the diff.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const languages = 'en de fr es it pt nl sv da nb fi pl cs sk hu ro bg uk be ru tr el ar he fa hi ja zh ko vi id'.split(
  ' ',
)

/** CLDR keeps the first name a zone ever had; IANA and everybody else have moved on. */
const currentIds: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
}

const dataFolder = fileURLToPath(new URL('../../shared/places/data/', import.meta.url))
const cldr = fileURLToPath(new URL('../../node_modules/cldr-dates-full/', import.meta.url))
const cldrVersion: unknown = JSON.parse(readFileSync(`${cldr}package.json`, 'utf8')).version

const header = `// Made by tests/helpers/generate-places.ts from Unicode CLDR ${cldrVersion}; do not edit.
// Data: Copyright © 1991-2025 Unicode, Inc. Unicode License V3 (SPDX: Unicode-3.0),
// https://www.unicode.org/license.txt
`

/** Every zone of CLDR with the country it is listed under. */
function zonesByCountry(): Map<string, string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const zones = new Map<string, string>()
  for (const country of letters.flatMap((first) => letters.map((second) => first + second))) {
    // TypeScript's library does not know this part of ECMA-402 yet.
    const locale: Intl.Locale & { getTimeZones?(): string[] | undefined } = new Intl.Locale(`und-${country}`)
    // A retired code (AN, SU) is replaced by its successor.
    if (locale.region !== country) continue
    for (const zone of locale.getTimeZones?.() ?? []) if (!zones.has(zone)) zones.set(zone, country)
  }
  return zones
}

function exemplarCities(language: string): unknown {
  const file = JSON.parse(readFileSync(`${cldr}main/${language}/timeZoneNames.json`, 'utf8'))
  return file.main[language].dates.timeZoneNames.zone
}

/** Follows a zone's path through the nested names. */
function cityOf(zone: string, names: unknown): string {
  let node = names
  for (const step of [...zone.split('/'), 'exemplarCity']) {
    if (typeof node !== 'object' || node === null || !(step in node)) return ''
    node = Reflect.get(node, step)
  }
  // Soft hyphens (German "Reyk-ja-vík") are for the layout of pages: nobody types them, so nothing
  // typed would match the name.
  return typeof node === 'string' ? node.replaceAll('\u00AD', '') : ''
}

function write(name: string, body: string): void {
  writeFileSync(`${dataFolder}${name}.generated.ts`, `${header}${body}`)
}

mkdirSync(dataFolder, { recursive: true })
const zones = [...zonesByCountry()].toSorted(([one], [other]) => (one < other ? -1 : 1))
const current = (zone: string): string => currentIds[zone] ?? zone

write(
  'zones',
  `/** Each zone with its country, in the order of the languages' lists of cities. */
export default ${JSON.stringify(zones.map(([zone, country]) => `${current(zone)} ${country}`).join(';'))}
`,
)
const english = exemplarCities('en')
const spelled = (zone: string): string => current(zone).split('/').at(-1)?.replaceAll('_', ' ') ?? ''
const englishNames = zones.map(([zone]) => cityOf(zone, english) || spelled(zone))
for (const language of languages) {
  const names = exemplarCities(language)
  const cities = zones.map(([zone], index) => {
    const name = cityOf(zone, names)
    return language === 'en' ? englishNames[index] : name === englishNames[index] ? '' : name
  })
  write(
    language,
    `/** The zones' cities in the order of zones.generated.ts${language === 'en' ? '' : '; empty where they are as in English'}. */
export default ${JSON.stringify(cities.join(';'))}
`,
  )
}
write(
  'loaders',
  `/** One file a language, loaded when first asked for. */
export const loaders: Readonly<Record<string, () => Promise<{ readonly default: string }>>> = {
${languages.map((language) => `  ${language}: () => import('./${language}.generated.ts'),`).join('\n')}
}
`,
)
console.log(`${zones.length} zones, ${languages.length} languages`)
