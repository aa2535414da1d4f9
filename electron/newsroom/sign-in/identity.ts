import { z } from 'zod'
import { reasonOf } from '#shared/api/coded-error.ts'
import { LedeError } from '#shared/api/errors.ts'
import { isLoopback } from '#shared/newsroom/address.ts'
import { memberRoles, type Standing, standingSchema } from '#shared/newsroom/roles.ts'

/** `https:`, and `http:` only on this computer. */
const address = z
  .string()
  .max(2_000)
  .refine((text) => {
    const url = URL.parse(text)
    return url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.host))
  }, 'an address that begins with https://')

/** The configuration of the house's identity provider (OpenID Connect Core 1.0). */
const identitySchema = z
  .strictObject({
    /** The provider's own name for itself (Discovery 1.0, section 4). */
    issuer: address,
    clientId: z.string().min(1).max(500),
    clientSecret: z.string().min(1).max(2_000).optional(),
    /** The name that people know for the account: “Sign in with …”. */
    name: z.string().trim().min(1).max(60),
    /** The newsroom’s own address for browsers; people come back to `/sign-in/back` below it. */
    address,
    scope: z.string().max(1_000).default('openid profile'),
    /** The claim that decides on the role, a text or a list. */
    claim: z.string().min(1).max(200).optional(),
    /** The role and desks for each value of that claim; desks by name. */
    standings: z.record(z.string().max(500), standingSchema).default({}),
    /** The role and desks of everybody else; null: nobody else may join. */
    others: standingSchema.nullable().default(null),
  })
  .refine(({ claim, standings }) => (claim === undefined) === (Object.keys(standings).length === 0), {
    message: '`claim` and `standings` go together',
  })
  .refine(({ standings, others }) => Object.keys(standings).length > 0 || others !== null, {
    message: '`standings` or `others` has to say what people are',
  })

export type Identity = z.infer<typeof identitySchema>

/** Reads the identity provider from a file's text. @throws LedeError `newsroom.identity` */
export function identityIn(text: string): Identity {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new LedeError('newsroom.identity', { why: 'JSON' }, error)
  }
  const parsed = identitySchema.safeParse(value)
  if (!parsed.success) throw new LedeError('newsroom.identity', { why: reasonOf(parsed.error) }, parsed.error)
  return parsed.data
}

/**
 * The role and desks that an account's claims give: of several the highest role, and all desks.
 * Null: none. `isClaimed`: whether a claim says so, and not only the existence of the account.
 */
export function standingOf(
  { claim, standings, others }: Identity,
  claims: Readonly<Record<string, unknown>>,
): { standing: Standing; isClaimed: boolean } | null {
  const said = claim === undefined ? undefined : claims[claim]
  const values = new Set<unknown>(Array.isArray(said) ? said : [said])
  const found = Object.entries(standings).flatMap(([value, standing]) => (values.has(value) ? [standing] : []))
  if (found.length === 0) return others && { standing: others, isClaimed: false }
  const role = memberRoles.findLast((each) => found.some((standing) => standing.role === each)) ?? 'reader'
  return { standing: { role, desks: [...new Set(found.flatMap(({ desks }) => desks))] }, isClaimed: true }
}
