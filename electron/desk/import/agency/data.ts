/** A JSON object with names in lower case, whatever the version of ninjs. */
export type Data = ReadonlyMap<string, unknown>

/** A JSON value as such an object; empty if it is no object. */
export function dataOf(value: unknown): Data {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map()
  return new Map(Object.entries(value).map(([name, inside]) => [name.toLowerCase(), inside]))
}

/** The objects in a list, or in an object that names them as in ninjs 1. */
export function listOf(value: unknown): Data[] {
  if (Array.isArray(value)) return value.map(dataOf)
  return typeof value === 'object' && value !== null ? Object.values(value).map(dataOf) : []
}

/** The text of a value, null if it is no text or empty. */
export function textOfValue(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

/** The strings in a list. */
export function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((each) => textOfValue(each) ?? []) : []
}

/** The `value` of the first object with one of some roles; '' among them stands for no role. */
export function inRole(list: readonly Data[], ...roles: readonly string[]): string | null {
  for (const role of roles) {
    const found = list.find((each) => (textOfValue(each.get('role')) ?? '').toLowerCase() === role.toLowerCase())
    const value = textOfValue(found?.get('value'))
    if (value !== null) return value
  }
  return null
}

/** The names of objects with a relation to the story (`rel` or `role`). */
export function namesAs(list: readonly Data[], what: string): string[] {
  return list
    .filter((each) => each.get('rel') === what || each.get('role') === what)
    .flatMap((each) => textOfValue(each.get('name')) ?? [])
}
