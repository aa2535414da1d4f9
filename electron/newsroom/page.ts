import type { newsroomPage } from '#shared/locales/en/newsroom-page.ts'
import type { AuditPage } from '#shared/newsroom/audit.ts'
import type { Overview } from './administration.ts'

/** The texts of the administration page in one language. */
export type PageTexts = Readonly<Record<keyof typeof newsroomPage, string>>

/** The reader's language, and the texts in it. */
export interface PageReader {
  readonly language: string
  readonly texts: PageTexts
}

/** Without scripts: forms and links are all that the page needs. */
export const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; --line: color-mix(in srgb, currentColor 25%, transparent) }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem }
header, nav, form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center }
header { justify-content: space-between; border-bottom: 1px solid var(--line); padding-bottom: .75rem }
h1 { font-size: 1.375rem; margin: 0 } h2 { font-size: 1.125rem; margin: 2rem 0 .5rem }
form { margin: .75rem 0 } td form { margin: 0 }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: .75rem; margin: 1rem 0 }
dl div { border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .75rem }
dt { font-size: .875rem } dd { margin: 0; font-size: 1.25rem; font-variant-numeric: tabular-nums }
.table { overflow-x: auto } table { border-collapse: collapse; width: 100% }
th, td { text-align: start; vertical-align: top; padding: .375rem .75rem .375rem 0; border-bottom: 1px solid var(--line) }
th { font-size: .875rem } td.time { white-space: nowrap } small { font-family: ui-monospace, monospace } td.details { overflow-wrap: anywhere }
.code { font-family: ui-monospace, monospace; letter-spacing: .1em }
button, input { font: inherit; padding: .25rem .625rem; border: 1px solid currentColor; border-radius: .375rem; background: Canvas; color: CanvasText }
a { color: inherit } button { cursor: pointer } ul { margin: 0; padding: 0; list-style: none }
:focus-visible { outline: 2px solid Highlight; outline-offset: 2px }
`

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const safe = (text: string | number) => String(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

function pageOf({ language, texts }: PageReader, title: string, body: string, isOfAdministrators = false): string {
  const nav = isOfAdministrators
    ? `<nav aria-label="${safe(texts.title)}"><a href="/admin">${safe(texts.overview)}</a> <a href="/admin/audit">${safe(texts.audit)}</a></nav>`
    : ''
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)} – ${safe(texts.title)}</title>
<link rel="stylesheet" href="/admin/style.css">
</head>
<body>
<header><h1>${safe(title)}</h1>${nav}</header>
<main>
${body}
</main>
</body>
</html>
`
}

/** The page for people without access. */
export function closedPage(reader: PageReader): string {
  return pageOf(reader, reader.texts.closed, `<p>${safe(reader.texts.howToEnter)}</p>`, true)
}

/** A page with a single message, for a browser in which somebody signs in. */
export function messagePage(reader: PageReader, what: keyof PageTexts): string {
  return pageOf(reader, reader.texts.signIn, `<p role="status">${safe(reader.texts[what])}</p>`)
}

/** Asks a person who has signed in whether a device is theirs. */
export function questionPage(reader: PageReader, { code, device }: { code: string; device: string }): string {
  const { texts } = reader
  return pageOf(
    reader,
    texts.signIn,
    `<p>${safe(texts.signInAsked)}</p>
<dl><div><dt>${safe(texts.device)}</dt><dd>${safe(device)}</dd></div><div><dt>${safe(texts.signInCode)}</dt><dd class="code">${safe(code)}</dd></div></dl>
<form method="post" action="/sign-in/answer"><button name="answer" value="yes">${safe(texts.signInYes)}</button> <button name="answer" value="no">${safe(texts.signInNo)}</button></form>`,
  )
}

export function overviewPage(reader: PageReader, overview: Overview): string {
  const { texts, language } = reader
  const { welcome, members, storage, processes, connected, waitingBytes, readiness } = overview
  const said = (isThere: boolean) => (isThere ? texts.answers : texts.silent)
  const number = (value: number) => value.toLocaleString(language)
  const megabytes = (bytes: number) =>
    `${(bytes / 1_048_576).toLocaleString(language, { maximumFractionDigits: 1 })} MB`
  const figures: readonly (readonly [string, string])[] = [
    [texts.database, said(readiness.database)],
    ...(readiness.relay === null ? [] : ([['Redis', said(readiness.relay)]] as const)),
    [texts.processes, number(processes)],
    [texts.connected, number(connected)],
    [texts.waiting, megabytes(waitingBytes)],
    [texts.stories, number(storage.stories)],
    [texts.rows, number(storage.rows)],
    [texts.size, megabytes(storage.bytes)],
    [texts.holds, number(storage.holds)],
    [texts.packages, `${number(storage.packages)} · ${megabytes(storage.packageBytes)}`],
  ]
  const nameOf = (id: string) => welcome.desks.find((desk) => desk.id === id)?.name ?? id
  const people = members.map(({ person, role, desks, devices }) => {
    const list = devices.map(({ id, name, seenAt, revoked }) => {
      const seen = timeIn(reader, seenAt)
      const about = `${safe(name)} · ${revoked ? safe(texts.shutOut) : safe(seen)}`
      const label = safe(`${texts.revoke}: ${name}, ${person.name}`)
      const button = `<button name="device" value="${safe(id)}" aria-label="${label}">${safe(texts.revoke)}</button>`
      return `<li>${revoked ? about : `<form method="post" action="/admin/revoke"><span>${about}</span>${button}</form>`}</li>`
    })
    const cells = [
      safe(person.name),
      safe(texts[role]),
      safe(desks.map(nameOf).join(', ')),
      `<ul>${list.join('')}</ul>`,
    ]
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  })
  return pageOf(
    reader,
    welcome.name,
    `<dl>${figures.map(([name, value]) => `<div><dt>${safe(name)}</dt><dd>${safe(value)}</dd></div>`).join('')}</dl>
<h2>${safe(texts.people)}</h2>
${table([texts.person, texts.role, texts.desks, texts.devices], people)}
<h2>${safe(texts.desks)}</h2>
<p>${safe(welcome.desks.map(({ name }) => name).join(', '))}</p>
<form method="post" action="/admin/desks"><label for="desk">${safe(texts.newDesk)}</label> <input id="desk" name="name" required maxlength="100"> <button>${safe(texts.add)}</button></form>`,
    true,
  )
}

export function auditPageOf(reader: PageReader, { entries, more }: AuditPage, search: string): string {
  const { texts } = reader
  const asked = new URLSearchParams({ search })
  const rows = entries.map(({ at, act, person, name, device, deviceName, about, details }) => {
    const said = Object.entries(details).map(([key, value]) => `${key}: ${value}`)
    return `<tr><td class="time"><time datetime="${new Date(at).toISOString()}">${safe(timeIn(reader, at))}</time></td><td>${safe(name ?? person ?? '–')}</td><td>${safe(deviceName ?? device ?? '–')}</td><td>${safe(texts[act])}<br><small>${safe(act)}</small></td><td class="details">${safe([about, ...said].join(' · '))}</td></tr>`
  })
  const older = new URLSearchParams({ search, before: String(entries.at(-1)?.id ?? '') })
  return pageOf(
    reader,
    texts.audit,
    `<form method="get" action="/admin/audit" role="search"><label for="search">${safe(texts.search)}</label> <input id="search" name="search" type="search" maxlength="200" value="${safe(search)}"> <button>${safe(texts.find)}</button> <a href="/admin/audit.csv?${safe(asked.toString())}">CSV</a> <a href="/admin/audit.json?${safe(asked.toString())}">JSON</a></form>
${rows.length === 0 ? `<p>${safe(texts.nothing)}</p>` : table([texts.time, texts.person, texts.device, texts.act, texts.what], rows)}
${more ? `<p><a href="/admin/audit?${safe(older.toString())}">${safe(texts.older)}</a></p>` : ''}`,
    true,
  )
}

function table(heads: readonly string[], rows: readonly string[]): string {
  const head = heads.map((name) => `<th scope="col">${safe(name)}</th>`).join('')
  return `<div class="table" tabindex="0" role="region" aria-label="${safe(heads[0] ?? '')}"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
}

function timeIn({ language }: PageReader, at: number): string {
  return new Date(at).toLocaleString(language, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  })
}
