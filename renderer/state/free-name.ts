/** A name that is not taken: the wished one, else with a number before its extension ("story 2.html"). */
export function freeName(name: string, taken: (name: string) => boolean): string {
  const dot = name.lastIndexOf('.')
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
  let free = name
  for (let number = 2; taken(free); number += 1) free = `${stem} ${number}${extension}`
  return free
}
