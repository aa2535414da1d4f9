import { z } from 'zod'
import { templateName } from '#shared/article/template.ts'
import { call } from '../call.ts'
import { errorSchema, id, nothing } from './common.ts'

const templateRowSchema = z.object({
  id,
  name: z.string(),
  headline: z.string(),
  language: z.string(),
  changedAt: z.number(),
  problem: errorSchema.nullable(),
})

/** The calls about templates: stories that others are begun with. */
export const templatesCalls = {
  /** The templates, by name. `problem`: why one cannot be used; then little else of it is known. */
  'templates.list': call(() => [z.object({}), z.array(templateRowSchema)]),
  /**
   * Makes a template from a draft as it is on disk, without what belongs to that story alone
   * (shared/article/template.ts).
   */
  'templates.save': call(() => [z.object({ name: templateName, draft: id }), z.object({ id })]),
  'templates.rename': call(() => [z.object({ id: z.uuid(), name: templateName }), nothing]),
  'templates.delete': call(() => [z.object({ id: z.uuid() }), nothing]),
  /** Makes a draft of a template. */
  'templates.start': call(() => [z.object({ id: z.uuid() }), z.object({ id })]),
} as const
