import { z } from 'zod'
import { LedeError } from '#shared/api/errors.ts'
import { cliches } from './cliches.ts'
import { checkHouseCount } from './edit.ts'
import { type HouseRule, houseKey, houseRuleSchema } from './rule.ts'

/**
 * What the file says it is, and the version of its form that this Lede writes. The first had no
 * lists of clichés: those were a check of their own.
 */
const form = 'house-rules'
export const houseFileVersion = 2

/** The house rules as they are stored: `revision` counts their changes. */
export interface HouseFile {
  readonly revision: number
  readonly rules: readonly HouseRule[]
}

/**
 * An entry of a file that is no valid rule. `row` counts from 1; `code` is a text of
 * `checks.house.rows`.
 */
export interface RowProblem {
  readonly row: number
  readonly text: string
  readonly code: RowCode
  readonly details: Readonly<Record<string, string>>
}

export const rowCodes = [
  'words',
  'quote',
  'pattern',
  'kind',
  'severity',
  'language',
  'date',
  'dates',
  'yesNo',
  'long',
  'rule',
] as const

export type RowCode = (typeof rowCodes)[number]

const headSchema = z.object({ lede: z.literal(form), version: z.number(), rules: z.array(z.unknown()) })

/** The rules that every newsroom begins with. */
export const firstHouseRules: HouseFile = { revision: 0, rules: cliches() }

/**
 * Reads a file of house rules. Invalid entries are left out and reported.
 *
 *
 * @throws LedeError `rules.newer` for a file of a newer version, `rules.none` for what is no such
 * file, `rules.tooMany`
 */
export function readHouseFile(text: string): HouseFile & {
  readonly version: number
  readonly problems: readonly RowProblem[]
} {
  const value = parsed(text)
  const head = headSchema.safeParse(value)
  if (!head.success) throw new LedeError('rules.none')
  if (head.data.version > houseFileVersion) throw new LedeError('rules.newer', { version: head.data.version })
  checkHouseCount(head.data.rules.length)
  const problems: RowProblem[] = []
  const rules = head.data.rules.flatMap((each, index) => {
    const { data } = houseRuleSchema.safeParse(each)
    if (data) return data
    problems.push({ row: index + 1, text: JSON.stringify(each).slice(0, 80), code: 'rule', details: {} })
    return []
  })
  const { revision } = z.object({ revision: z.number().int().min(0).catch(0) }).parse(value)
  return { version: head.data.version, revision, rules: unlike(rules), problems }
}

/** House rules as a file: one line for each, so that two versions can be compared. */
export function writeHouseFile({ revision, rules }: HouseFile): string {
  const lines = rules.map((rule) => `    ${JSON.stringify(slim(rule))}`)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "lede": "${form}",\n  "version": ${houseFileVersion},\n  "revision": ${revision},\n  "rules": ${list}\n}\n`
}

/**
 * Imports rules: one that exists here already is replaced, and stays on if it finds the same; all
 * others are switched off at first, to be tried.
 */
export function withRulesOf(here: readonly HouseRule[], others: readonly HouseRule[]): HouseRule[] {
  const known = new Map(here.map((rule) => [houseKey(rule), rule]))
  for (const rule of others) {
    const before = known.get(houseKey(rule))
    known.set(houseKey(rule), {
      ...rule,
      id: before?.id ?? rule.id,
      on: before?.on === true && finds(before, rule),
    })
  }
  return unlike([...known.values()])
}

/** Whether two rules with the same words find the same. */
function finds(one: HouseRule, other: HouseRule): boolean {
  const of = ({ matchCase, instead, quotations, from, until }: HouseRule) =>
    JSON.stringify([matchCase, instead, quotations, from, until])
  return of(one) === of(other)
}

/** Makes ids unique: a second rule with the same id gets another. */
function unlike(rules: readonly HouseRule[]): HouseRule[] {
  const ids = new Set<string>()
  return rules.map((rule) => {
    const id = ids.has(rule.id) ? crypto.randomUUID() : rule.id
    ids.add(id)
    return id === rule.id ? rule : { ...rule, id }
  })
}

const usual = { kind: 'words', severity: 'warning' } as const

/** A rule without properties that have their default values. */
function slim(rule: HouseRule): Partial<HouseRule> {
  const isUsual = ([key, value]: [string, unknown]) =>
    value === '' ||
    value === null ||
    value === false ||
    (Array.isArray(value) && value.length === 0) ||
    value === Object(usual)[key]
  return Object.fromEntries(Object.entries(rule).filter((entry) => !isUsual(entry)))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new LedeError('rules.none', {}, error)
  }
}
