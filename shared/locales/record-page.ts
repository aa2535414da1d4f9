import { directionOf } from '#shared/article/language.ts'
import { hasKey } from '#shared/has-key.ts'
import { element, textElement } from '#shared/publish/escape.ts'
import { type ReviewRecord, writtenPassages } from '#shared/review/record/record.ts'
import { insistedHolds } from '#shared/review/workflow/log.ts'
import { nameText } from './history-text.ts'
import { ruleName } from './rule-names.ts'
import { fill, type TextLanguage } from './text.ts'
import { type TimeWords, timeText } from './time-text.ts'
import { words } from './words.ts'

/** One line of a record: its subject and its text. */
export interface RecordLine {
  readonly name: string
  readonly text: string
}

interface Reader extends TimeWords {
  readonly language: TextLanguage
}

/** A record as people read it, in parts; the first says who approved what, and when. */
export function recordLines(
  { story, headline, approval, checks, overrides, origins = {} }: ReviewRecord,
  reader: Reader,
): { approval: RecordLine[]; origins: RecordLine[]; checks: RecordLine[]; overrides: RecordLine[] } {
  const { language } = reader
  const { history, checks: said } = words.in(language)
  const says = history.record
  const name = (by: ReviewRecord['approval']['by']) =>
    by === null
      ? nameText(null, language)
      : by.role === null
        ? by.name
        : fill(says.withRole, { name: by.name, role: says.roles[by.role] })
  const nameOf = (id: string) => ruleName(id, language) ?? id
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  const listed = (ids: readonly string[]) => ids.map(nameOf).join(', ')
  const whatHeld = (holds: readonly string[], errors: string | null) => {
    const known = insistedHolds.filter((code) => holds.includes(code))
    const told = known.map((code) => fill(history[`why.${code}`], { until: '' }).trim()).join(', ')
    if (errors === null) return told
    // The names of rules, followed by the words that they found.
    const [ids = '', ...found] = errors.split(': ')
    return `${told} (${[listed(ids.split(', ')), ...found].join(': ')})`
  }
  return {
    approval: [
      { name: says.story, text: headline === '' ? story : `${headline} (${story})` },
      { name: says.by, text: name(approval.by) },
      { name: says.at, text: timeText(approval.at, reader) },
      { name: says.hash, text: approval.hash },
      ...(approval.note === null ? [] : [{ name: says.note, text: approval.note }]),
    ],
    origins: Object.entries(origins).map(([kind, share]) => ({
      name: hasKey(says.kinds, kind) ? says.kinds[kind] : kind,
      text: percent.format(share),
    })),
    checks:
      checks === null
        ? [{ name: says.checks, text: says.unknown }]
        : [
            ...checks.found.map(({ rule, severity, count, ignored }) => ({
              name: nameOf(rule),
              text: fill(says.found, { severity: said.severities[severity], count, ignored }),
            })),
            { name: says.clean, text: listed(checks.clean) || '–' },
            { name: says.off, text: listed(checks.off) || '–' },
            ...(checks.house === null ? [] : [{ name: says.house, text: String(checks.house) }]),
            ...(checks.newsroomHouse === null
              ? []
              : [{ name: says.newsroomHouse, text: String(checks.newsroomHouse) }]),
          ],
    overrides: overrides.map(({ at, by, checks: errors, holds, reason }) => ({
      name: `${timeText(at, reader)} · ${name(by)}`,
      text: [fill(says.overridden, { what: whatHeld(holds, errors) }), reason ?? says.noReason].join(' '),
    })),
  }
}

const style =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1a1815;background:#fff}' +
  'dl{display:grid;grid-template-columns:minmax(9rem,1fr) 3fr;gap:.25rem 1rem}dt{color:#5c574f}dd{margin:0;overflow-wrap:anywhere}' +
  'h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem}'

/** A record as a page of its own, to be printed and filed. */
export function recordPage(record: ReviewRecord, reader: Reader): string {
  const { language } = reader
  const says = words.in(language).history.record
  const lines = recordLines(record, reader)
  const list = (own: readonly RecordLine[]) =>
    own.length === 0
      ? textElement('p', {}, says.none)
      : element(
          'dl',
          {},
          own.map(({ name, text }) => textElement('dt', {}, name) + textElement('dd', {}, text)).join(''),
        )
  const passages = writtenPassages(record)
    .map(({ text }) => textElement('p', {}, text))
    .join('\n')
  const body = [
    textElement('h1', {}, says.title),
    list(lines.approval),
    textElement('h2', {}, says.origins),
    list(lines.origins),
    textElement('h2', {}, says.checks),
    list(lines.checks),
    textElement('h2', {}, says.overrides),
    list(lines.overrides),
    textElement('h2', {}, says.text),
    element('div', { lang: record.language, dir: directionOf(record.language) }, passages),
  ].join('\n')
  const head = `<meta charset="utf-8">${textElement('title', {}, says.title)}${element('style', {}, style)}`
  return `<!DOCTYPE html>\n${element('html', { lang: language }, `<head>${head}</head>\n${element('body', {}, body)}`)}\n`
}
