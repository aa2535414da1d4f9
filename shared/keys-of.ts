/**
 * The keys of an object that has no others than its type says: a table of the source, in the order
 * in which it is written.
 */
export function keysOf<Table extends object>(table: Table): (keyof Table & string)[] {
  return Object.keys(table) as (keyof Table & string)[]
}
