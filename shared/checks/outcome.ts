import type { Role } from '#shared/review/people/person.ts'
import type { Checked } from '#shared/review/record/checked.ts'
import { levelOf, type Report } from './checker.ts'
import type { Finding } from './finding.ts'
import type { HouseFile } from './house/file.ts'
import { rules } from './rules.ts'
import type { CheckSettings } from './settings.ts'
import { checkSeverities } from './severity.ts'

/** The revision of house rules as a record keeps it; null where there are none. */
export function houseRevision({ revision, rules }: HouseFile): number | null {
  return rules.length === 0 ? null : revision
}

interface OutcomeOptions extends Pick<Checked, 'house' | 'newsroomHouse'> {
  readonly settings: CheckSettings
  readonly role: Role | null
}

/** What a report says, as an approval keeps it. */
export function outcomeOf(
  { findings, ignored, broken }: Report,
  { settings, role, house, newsroomHouse }: OutcomeOptions,
): Checked {
  const isOff = (rule: (typeof rules)[number]) => levelOf(rule, settings) === 'off' || broken.includes(rule.id)
  const ran = rules.filter((rule) => !isOff(rule))
  const of = (list: readonly Finding[], id: string) => list.filter(({ rule }) => rule === id)
  return {
    role,
    clean: ran.map(({ id }) => id).filter((id) => of(findings, id).length + of(ignored, id).length === 0),
    found: ran.flatMap(({ id }) => {
      const [own, left] = [of(findings, id), of(ignored, id)]
      const severity = checkSeverities.find((each) => [...own, ...left].some((finding) => finding.severity === each))
      return severity === undefined ? [] : [{ rule: id, severity, count: own.length, ignored: left.length }]
    }),
    off: rules.filter(isOff).map(({ id }) => id),
    house,
    newsroomHouse,
  }
}
