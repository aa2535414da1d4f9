/** An object of JSON whose names are in small letters, whatever the version of ninjs wrote. */
export type Data = ReadonlyMap<string, unknown>

/** A value of JSON as such an object; empty where it is none. */
export function dataOf(value: unknown): Data {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map()
  return new Map(Object.entries(value).map(([name, inside]) => [name.toLowerCase(), inside]))
}

/** The objects in a list, or in an object that names them as ninjs 1 does. */
export function listOf(value: unknown): Data[] {
  if (Array.isArray(value)) return value.map(dataOf)
  return typeof value === 'object' && value !== null ? Object.values(value).map(dataOf) : []
}

/** Words, null where a value is none or says nothing. */
export function textOfValue(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

/** The strings in a list. */
export function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((each) => textOfValue(each) ?? []) : []
}

/**
 * The `value` of the first that has one of some roles; of one without a role, where '' is among
 * them.
 */
export function inRole(list: readonly Data[], ...roles: readonly string[]): string | null {
  for (const role of roles) {
    const found = list.find((each) => (textOfValue(each.get('role')) ?? '').toLowerCase() === role.toLowerCase())
    const value = textOfValue(found?.get('value'))
    if (value !== null) return value
  }
  return null
}

/** The names of those that are something to the story (`rel` or `role`). */
export function namesAs(list: readonly Data[], what: string): string[] {
  return list
    .filter((each) => each.get('rel') === what || each.get('role') === what)
    .flatMap((each) => textOfValue(each.get('name')) ?? [])
}
