import { styleOf } from '#shared/paste/css.ts'
import { nameOf } from '#shared/paste/dom.ts'
import { type ListNumbers, listNumbersOf } from '#shared/schema/list-numbers.ts'

/** How a pasted list is numbered: its first number, and the kind of numbering ('' for figures). */
export function countingOf(list: Element): { start: number; type: ListNumbers | '' } {
  return { start: startOf(list), type: numbersOf(list) }
}

function startOf(list: Element): number {
  const start = Number(list.getAttribute('start') ?? 1)
  return Number.isInteger(start) && Math.abs(start) <= 1_000_000 ? start : 1
}

const numbersByStyle: Readonly<Record<string, ListNumbers>> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
}

/** The kind of numbering of a list; '' for figures. Google Docs sets it on the items. */
function numbersOf(list: Element): ListNumbers | '' {
  const first = [...list.children].find((child) => nameOf(child) === 'li')
  const styles = [first, list].map((each) => {
    const style = each && styleOf(each)
    return (
      style?.get('list-style-type') ??
      style
        ?.get('list-style')
        ?.split(' ')
        .find((word) => word in numbersByStyle)
    )
  })
  const said = styles.find((style) => style !== undefined)
  if (said !== undefined) return numbersByStyle[said] ?? ''
  return listNumbersOf(list.getAttribute('type')) ?? ''
}
