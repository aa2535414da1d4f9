import { LedeError } from '#shared/api/errors.ts'
import type { Hold } from '#shared/newsroom/hold.ts'
import { audit } from './audit.ts'
import type { Admitted } from './people.ts'
import type { Query, Sql } from './sql.ts'

const columns = 'id, story, person as by, at, reason'

/** The present holds, of all stories or of one, oldest first. */
export function holdsOf({ query }: Query, story: string | null): Promise<Hold[]> {
  return query<Hold>(
    `select ${columns} from holds where lifted_at is null and ($1::text is null or story = $1) order by at, id`,
    [story],
  )
}

/** Holds a story; repeating the act has no effect. It is committed when this resolves. */
export async function hold(sql: Sql, by: Admitted, asked: Pick<Hold, 'id' | 'story' | 'reason' | 'at'>): Promise<void> {
  const { id, story, reason, at } = asked
  await sql.transaction(async (on) => {
    const made = await on.query(
      `insert into holds (id, story, reason, person, device, at) values ($1, $2, $3, $4, $5, $6)
         on conflict (id) do nothing returning id`,
      [id, story, reason, by.person, by.device, at],
    )
    if (made.length > 0)
      await audit(on, at, [
        { act: 'held', person: by.person, device: by.device, about: story, details: { hold: id, reason } },
      ])
  })
}

/** Lifts a hold, with a reason. @throws LedeError `newsroom.noHold` */
export async function lift(
  sql: Sql,
  by: Admitted,
  { id, story, reason, at }: Pick<Hold, 'id' | 'story' | 'reason' | 'at'>,
): Promise<void> {
  await sql.transaction(async (on) => {
    const lifted = await on.query(
      `update holds set lifted_by = $3, lifted_why = $4, lifted_at = $5
         where id = $1 and story = $2 and lifted_at is null returning id`,
      [id, story, by.person, reason, at],
    )
    if (lifted.length === 0) throw new LedeError('newsroom.noHold')
    await audit(on, at, [
      { act: 'lifted', person: by.person, device: by.device, about: story, details: { hold: id, reason } },
    ])
  })
}
