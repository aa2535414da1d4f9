import { z } from 'zod'

/**
 * What somebody is in a newsroom, from the least to the most. It decides rights, other than the
 * role of a person's profile (shared/review/people/person.ts), which decides defaults. The server
 * enforces it.
 */
export const memberRoles = ['reader', 'reporter', 'editor', 'chief', 'administrator'] as const

export type MemberRole = (typeof memberRoles)[number]

/** What can be done with the newsroom's stories, and with the newsroom. */
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

/** Whose rights hold at every desk, and not only at those they belong to. */
const everywhere: readonly MemberRole[] = ['chief', 'administrator']

/** What somebody is in a newsroom, and at which of its desks. */
export const standingSchema = z.object({
  role: z.enum(memberRoles),
  desks: z.array(z.string().min(1).max(100)).max(1_000),
})

export type Standing = z.infer<typeof standingSchema>

/** Whether somebody may do something with the stories of a desk. */
export function may({ role, desks }: Standing, right: Right, desk: string): boolean {
  return rights[role].includes(right) && (everywhere.includes(role) || desks.includes(desk))
}

/** Whether somebody may keep the newsroom: its people, devices, desks and invitations. */
export function mayAdminister({ role }: Standing): boolean {
  return rights[role].includes('administer')
}

/** Whether somebody may change the newsroom's house rules. */
export function mayChangeRules({ role }: Standing): boolean {
  return rights[role].includes('rules')
}
