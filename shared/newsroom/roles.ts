import { z } from 'zod'

/**
 * The roles in a newsroom, from the fewest to the most rights. A role decides on rights, unlike the
 * role in a person's profile (shared/review/people/person.ts), which decides on defaults. The
 * server enforces it.
 */
export const memberRoles = ['reader', 'reporter', 'editor', 'chief', 'administrator'] as const

export type MemberRole = (typeof memberRoles)[number]

/** The rights to the newsroom's stories, and to the newsroom. */
export const storyRights = ['read', 'write', 'file', 'move', 'approve', 'publish', 'hold', 'lift'] as const

export type StoryRight = (typeof storyRights)[number]

export type Right = StoryRight | 'rules' | 'administer'

const rights: Readonly<Record<MemberRole, readonly Right[]>> = {
  reader: ['read'],
  reporter: ['read', 'write', 'file'],
  editor: ['read', 'write', 'file', 'move', 'approve', 'publish', 'hold'],
  chief: [...storyRights, 'rules'],
  administrator: [...storyRights, 'rules', 'administer'],
}

/** Roles whose rights apply at every desk, not only at a person's own. */
const everywhere: readonly MemberRole[] = ['chief', 'administrator']

/** A person's role in a newsroom, and their desks. */
export const standingSchema = z.object({
  role: z.enum(memberRoles),
  desks: z.array(z.string().min(1).max(100)).max(1_000),
})

export type Standing = z.infer<typeof standingSchema>

/** Whether a person has a right to the stories of a desk. */
export function may({ role, desks }: Standing, right: Right, desk: string): boolean {
  return rights[role].includes(right) && (everywhere.includes(role) || desks.includes(desk))
}

/** Whether a person may administer the newsroom: its people, devices, desks and invitations. */
export function mayAdminister({ role }: Standing): boolean {
  return rights[role].includes('administer')
}

/** Whether somebody may change the newsroom's house rules. */
export function mayChangeRules({ role }: Standing): boolean {
  return rights[role].includes('rules')
}
