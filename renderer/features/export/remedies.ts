import i18next from 'i18next'
import { openDialog } from '#renderer/state/dialogs.ts'
import { showReview, showSide } from '#renderer/state/layout.ts'
import { goToBodyOf, goToFieldOf } from '#renderer/state/release/go-to.ts'
import { addByline, giveZone, publishNow, zoneToGive } from '#renderer/state/release/mend.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { openTab } from '#renderer/tabs/tabs.ts'
import { type FieldName, fieldNames } from '#shared/article/fields.ts'
import type { Problem, ProblemCode } from '#shared/publish/problem.ts'

/** Fixes a problem, or leads to the place where it can be fixed. */
export interface Remedy {
  label: string
  /** If it resolves, the problem was fixed in place, and the story is checked again. */
  run(): Promise<void> | void
}

type Way = (id: string, problem: Problem) => Remedy | null

const say = (
  key: 'now' | 'body' | 'image' | 'settings' | 'status' | 'differences' | 'update' | 'conflicts' | 'checks',
) => i18next.t(`export:remedies.${key}`)

const toField: Way = (id, { field }) => {
  const wanted = fieldNames.find((name) => name === field)
  return wanted === undefined ? null : { label: fieldLabel(wanted), run: () => goToFieldOf(id, wanted) }
}

const now: Way = (id, { field }) => (field === 'publishedAt' ? { label: say('now'), run: () => publishNow(id) } : null)

const zone: Way = (id) => ({
  label: i18next.t('export:remedies.zone', { zone: zoneToGive() }),
  run: () => giveZone(id),
})

const byline: Way = (id) => {
  const name = useSettings.getState().settings.profile?.name
  return name ? { label: i18next.t('export:remedies.byline', { name }), run: () => addByline(id, name) } : null
}

const toBody: Way = (id) => ({ label: say('body'), run: () => goToBodyOf(id) })

const toImage =
  (isWanted: (image: Readonly<Record<string, unknown>>) => boolean): Way =>
  (id) => ({ label: say('image'), run: () => goToBodyOf(id, isWanted) })

/** The image that a problem names. */
const toNamedImage: Way = (id, problem) => toImage(({ asset }) => asset === problem.details.asset)(id, problem)

const settings: Way = () => ({ label: say('settings'), run: () => openDialog({ name: 'settings' }) })

/** Questions about a story apply to the one that is open. */
const ofOpen =
  (label: Parameters<typeof say>[0], run: (id: string, problem: Problem) => void): Way =>
  (id, problem) => ({
    label: say(label),
    run: () => {
      openTab(id)
      run(id, problem)
    },
  })

const status = ofOpen('status', (id) => openDialog({ name: 'status', id, to: null }))

const differences: Way = (id, problem) => {
  const { version } = problem.details
  if (version === undefined) return null
  return ofOpen('differences', () => openDialog({ name: 'timeline', id, version }))(id, problem)
}

const update = ofOpen('update', (id) => openDialog({ name: 'notice', id, kind: 'update' }))

const conflicts: Way = (id) => ({
  label: say('conflicts'),
  run: () => {
    goToBodyOf(id)
    showReview('merge')
  },
})

const checks = ofOpen('checks', (id) => {
  goToBodyOf(id)
  showSide('checks')
})

/** The fixes for each problem, the quickest first; none for problems that are only information. */
const ways: Readonly<Record<ProblemCode, readonly Way[]>> = {
  noHeadline: [toField],
  newer: [],
  noBody: [toBody],
  noPublicationTime: [now, toField],
  noTimeZone: [zone, toField],
  noDateline: [toField],
  noByline: [byline, toField],
  noCategory: [toField],
  noCanonicalUrl: [toField],
  noPublisher: [settings],
  imageMissing: [toImage(({ asset }) => asset === null)],
  noAlt: [toImage(({ alt }) => alt === '')],
  noCredit: [toImage(({ credit }) => credit === null)],
  positionRemoved: [],
  credentialsLost: [toNamedImage],
  usageForbidden: [toNamedImage],
  usageRanOut: [toNamedImage],
  badPublicationTime: [now, toField],
  badTimeZone: [zone, toField],
  badDatelineDate: [toField],
  badCanonicalUrl: [toField],
  badLanguage: [toField],
  tooLong: [toField],
  embargoed: [toField, status],
  embargoUnclear: [toField],
  approvalVoid: [differences, status],
  notApproved: [status],
  ownApproval: [differences, status],
  ownStory: [],
  legalHold: [],
  mayNotApprove: [],
  mayNotPublish: [],
  nameless: [settings],
  conflicts: [conflicts],
  checks: [checks],
  spiked: [status],
  withdrawn: [status],
  killed: [],
  changedSincePublication: [differences, update],
}

/** The fixes for a problem of a story. */
export function remediesOf(id: string, problem: Problem): readonly Remedy[] {
  return ways[problem.code].flatMap((way) => way(id, problem) ?? [])
}

function fieldLabel(field: FieldName): string {
  return i18next.t('export:remedies.field', { field: i18next.t(`inspector:fields.${field}`) })
}
