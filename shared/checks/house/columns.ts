import { entriesOf } from '#shared/keys-of.ts'
import type { CheckSeverity } from '../severity.ts'

/** The names by which a column heading says which part of a rule it holds. */
const headings = {
  find: 'find words word banned term avoid suchen wörter wort begriff nicht ausdruck mots mot terme éviter rechercher buscar palabra palabras término evitar слово слова термин искать',
  kind: 'kind type art typ genre clase tipo вид тип',
  instead:
    'instead use replacement preferred stattdessen ersatz besser remplacer remplacement plutôt sustituir reemplazo замена вместо',
  why: 'why reason note begründung grund warum hinweis raison pourquoi remarque motivo razón nota почему причина примечание',
  source: 'source reference quelle beleg référence fuente referencia источник',
  severity: 'severity level schwere gewicht stufe gravité niveau gravedad nivel важность уровень',
  languages: 'languages language lang sprachen sprache langues langue idiomas idioma языки язык',
  categories:
    'categories category section ressorts ressort kategorie kategorien rubriques rubrique secciones sección рубрики рубрика',
  quotations: 'quotations quotes zitate citations citas цитаты',
  matchCase: 'case matchcase großschreibung groß casse mayúsculas регистр',
  from: 'from since ab seit von depuis desde с',
  until: 'until to bis jusqu’au jusque hasta по до',
} as const

export type Column = keyof typeof headings

/** The columns of a sheet without headings, in their order. */
export const usualColumns: readonly Column[] = ['find', 'instead', 'why']

const byHeading = new Map<string, Column>(
  entriesOf(headings).flatMap(([column, names]) => names.split(' ').map((name) => [name, column] as const)),
)

/** The column that a heading names; null if it is not known. */
export function columnOf(heading: string): Column | null {
  return byHeading.get(heading.trim().toLowerCase()) ?? null
}

const values = (list: Record<string, string>) =>
  new Map(Object.entries(list).flatMap(([value, names]) => names.split(' ').map((name) => [name, value] as const)))

const yesNo = values({
  yes: 'yes y true x 1 ja wahr oui vrai sí si verdadero да',
  no: 'no n false 0 nein falsch non faux falso нет',
})

const severities = new Map<string, CheckSeverity>(
  (
    [
      ['error', 'error fehler erreur ошибка'],
      ['warning', 'warning warnung avertissement advertencia aviso предупреждение'],
      ['hint', 'hint note hinweis conseil indication sugerencia подсказка'],
    ] as const
  ).flatMap(([severity, names]) => names.split(' ').map((name) => [name, severity] as const)),
)

const kinds = new Map(
  (
    [
      ['words', 'words word wörter wort mots mot palabras palabra слова слово'],
      ['pattern', 'pattern regex regexp muster motif patrón шаблон'],
    ] as const
  ).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)),
)

const small = (value: string) => value.trim().toLowerCase()

/** Reads yes or no; null for anything else. An empty cell means no. */
export function readYesNo(value: string): boolean | null {
  if (small(value) === '') return false
  const read = yesNo.get(small(value))
  return read === undefined ? null : read === 'yes'
}

export function readSeverity(value: string): CheckSeverity | null {
  return small(value) === '' ? 'warning' : (severities.get(small(value)) ?? null)
}

export function readKind(value: string): 'words' | 'pattern' | null {
  return small(value) === '' ? 'words' : (kinds.get(small(value)) ?? null)
}

/**
 * Reads a day written 2026-03-18 or 18.03.2026 as YYYY-MM-DD. Undefined for anything else,
 * including 03/04/2026, which is ambiguous.
 */
export function readDay(value: string): string | null | undefined {
  const text = value.trim()
  if (text === '') return null
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? /^(?<day>\d\d?)\.(?<month>\d\d?)\.(?<year>\d{4})$/.exec(text)
  if (parts === null) return undefined
  const { year = parts[1], month = parts[2], day = parts[3] } = parts.groups ?? {}
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? undefined : iso
}
