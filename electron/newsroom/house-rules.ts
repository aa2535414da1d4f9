import { LedeError } from '#shared/api/errors.ts'
import { changedMeanwhile, checkHouseCount } from '#shared/checks/house/edit.ts'
import { houseFileVersion } from '#shared/checks/house/file.ts'
import { type HouseRule, houseRuleSchema } from '#shared/checks/house/rule.ts'
import type { HouseChange, NewsroomRule } from '#shared/newsroom/house-rules.ts'
import { audit } from './audit.ts'
import { locks } from './migrations.ts'
import type { Admitted } from './people.ts'
import type { Query, Sql } from './sql.ts'

/** How much of them one answer carries: characters, one rule at least. */
const pageCharacters = 256 * 1024
const pageRows = 1_000
/** How many rules an entry of the audit log names. */
const mostNamed = 5

/** The rules that were changed after a place, as much of them as one answer carries. */
export async function houseRulesAfter(
  { query }: Query,
  after: number,
): Promise<{ rules: NewsroomRule[]; next: number | null }> {
  const rows = await query<NewsroomRule>(
    `select id, place, version, rule from (
       select *, sum(length(coalesce(rule, ''))) over (order by place) - length(coalesce(rule, '')) as before
         from (select * from house_rules where place > $1 order by place limit $2) as page
     ) as counted where before < $3 order by place`,
    [after, pageRows, pageCharacters],
  )
  const last = rows.at(-1)
  const [more] = last ? await query('select 1 from house_rules where place > $1 limit 1', [last.place]) : []
  return { rules: rows, next: more === undefined ? null : (last?.place ?? null) }
}

/**
 * Changes rules, all that is asked or nothing. What says the same already is left as it is.
 *
 * @throws LedeError `rules.changed`, `rules.newer`, `rules.none`, `rules.tooMany`
 */
export async function changeHouseRules(
  sql: Sql,
  { person, device }: Admitted,
  { version, changes }: HouseChange,
  at: number,
): Promise<void> {
  if (version > houseFileVersion) throw new LedeError('rules.newer', { version })
  const asked = changes.map(({ id, was, rule }) => ({ id, was, rule: rule === null ? null : ruleOf(id, rule) }))
  if (new Set(asked.map(({ id }) => id)).size < asked.length) throw new LedeError('rules.none')
  await sql.transaction(async ({ query }) => {
    await query('select pg_advisory_xact_lock($1)', [locks.house])
    const rows = await query<NewsroomRule>('select id, place, version, rule from house_rules where id = any($1)', [
      asked.map(({ id }) => id),
    ])
    const known = new Map(rows.map((row) => [row.id, row]))
    const written = (rule: HouseRule | null) => (rule === null ? null : JSON.stringify(rule))
    const wanted = asked.filter(({ id, rule }) => (known.get(id)?.rule ?? null) !== written(rule))
    // Where it is gone, whoever knows nothing of it adds it anew.
    const missed = wanted.filter(({ id, was }) => {
      const row = known.get(id)
      return row !== undefined && row.place !== was && !(row.rule === null && was === 0)
    })
    if (missed.length > 0)
      throw changedMeanwhile(missed.flatMap(({ id, rule }) => readRule(known.get(id)?.rule ?? null) ?? rule ?? []))
    if (wanted.length === 0) return
    const [top] = await query<{ place: number }>('select coalesce(max(place), 0) as place from house_rules')
    await query(
      `insert into house_rules (id, place, version, rule, person, device, at)
         select id, $3 + number, $4, rule, $5, $6, $7
           from unnest($1::text[], $2::text[]) with ordinality as asked (id, rule, number)
         on conflict (id) do update set place = excluded.place, version = excluded.version, rule = excluded.rule,
           person = excluded.person, device = excluded.device, at = excluded.at`,
      [
        wanted.map(({ id }) => id),
        wanted.map(({ rule }) => written(rule)),
        ...[top?.place ?? 0, version, person, device, at],
      ],
    )
    const [there] = await query<{ count: number }>('select count(*) as count from house_rules where rule is not null')
    checkHouseCount(there?.count ?? 0)
    const names = wanted.map(({ id, rule }) => (rule ?? readRule(known.get(id)?.rule ?? null))?.find[0] ?? id)
    const told = [...names.slice(0, mostNamed), ...(names.length > mostNamed ? ['…'] : [])]
    const details = { count: String(wanted.length), rules: told.join(', ') }
    await audit({ query }, at, [{ act: 'rulesChanged', person, device, about: '', details }])
  })
}

/** @throws LedeError `rules.none` for what is no rule of that id */
function ruleOf(id: string, text: string): HouseRule {
  const rule = readRule(text)
  if (rule === null || rule.id !== id) throw new LedeError('rules.none')
  return rule
}

/** Null for what is no rule, and for none. */
function readRule(text: string | null): HouseRule | null {
  if (text === null) return null
  try {
    return houseRuleSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
