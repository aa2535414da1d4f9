/**
 * The keys of an object that has only those of its type, such as a table in the source, in the
 * order in which they are written.
 */
export function keysOf<Table extends object>(table: Table): (keyof Table & string)[] {
  return Object.keys(table) as (keyof Table & string)[]
}

/** The entries of such an object. */
export function entriesOf<Table extends object>(table: Table): [keyof Table & string, Table[keyof Table & string]][] {
  return keysOf(table).map((key) => [key, table[key]])
}

/** Whether a name is one of such an object's keys. */
export function isKeyOf<Table extends object>(table: Table, name: string): name is keyof Table & string {
  return Object.hasOwn(table, name)
}
