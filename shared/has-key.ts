/** Whether a name is one of a table's own keys. */
export function hasKey<Table extends object>(table: Table, name: PropertyKey): name is keyof Table {
  return Object.hasOwn(table, name)
}
