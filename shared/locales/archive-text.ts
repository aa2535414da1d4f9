import { unpackError } from '#shared/api/coded-error.ts'
import type { ArchiveReport, ReportedKind } from '#shared/import/archive-report.ts'
import { fill } from './fill.ts'
import { errorText, type TextLanguage } from './text.ts'
import { words } from './words.ts'

type Told = ArchiveReport['told'][number]

/** An entry of an archive's report in words: “Unknown shortcodes “poll”: 12”. */
export function reportEntryText({ kind, what: name, count }: Told, language: TextLanguage): string {
  const { archive, archiveKinds, leftOut } = words.in(language)
  const kinds: Readonly<Record<ReportedKind, string>> = { ...leftOut, ...archiveKinds }
  const what = sentence(kinds[kind])
  return fill(name === '' ? archive.line : archive.named, { what, name, count })
}

/** How many stories there were and what became of them, one line each. */
export function countTexts(report: ArchiveReport, language: TextLanguage): string[] {
  const { archive } = words.in(language)
  const { found, made, known, failed, pictures } = report
  const lines = [
    [archive.found, found],
    [archive.made, made],
    [archive.known, known],
    [archive.failed, failed],
    [archive.pictures, pictures],
  ] as const
  return lines.filter(([, count], index) => index < 2 || count > 0).map(([text, count]) => fill(text, { count }))
}

/** Where something first occurred. */
export function placesText({ places }: Pick<Told, 'places'>, language: TextLanguage): string {
  return places.length === 0 ? '' : fill(words.in(language).archive.places, { places: places.join('; ') })
}

/** The whole report on an archive, as a text of its own. */
export function archiveReportText(name: string, report: ArchiveReport, language: TextLanguage): string {
  const { archive } = words.in(language)
  const told = report.told.flatMap((each) => {
    const places = placesText(each, language)
    return [`- ${reportEntryText(each, language)}`, ...(places === '' ? [] : [`  ${places}`])]
  })
  const failures = report.failures.map(({ place, error }) => `- ${place}: ${errorText(unpackError(error), language)}`)
  return [
    fill(archive.title, { name }),
    '',
    ...countTexts(report, language),
    '',
    ...(told.length === 0 && failures.length === 0 ? [archive.nothing] : []),
    ...(told.length === 0 ? [] : [archive.toldTitle, ...told, '']),
    ...(failures.length === 0 ? [] : [archive.failedTitle, ...failures, '']),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}

function sentence(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
