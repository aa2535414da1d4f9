import type { Pass } from '../clip.ts'
import { elementsIn, hasClass, nameOf } from '../dom.ts'
import { isList } from '../elements.ts'
import { buildLists, type ListEntry, runsOf } from '../list-builder.ts'

/** Word for the web puts every item of a list into a list and a box of its own, and a no-break space behind every paragraph. */
export const readWordWeb: Pass = ({ body, program }) => {
  if (program !== 'wordWeb') return
  for (const end of elementsIn(body, (element) => hasClass(element, 'EOP'))) end.remove()
  for (const wrapper of elementsIn(body, (element) => hasClass(element, 'ListContainerWrapper'))) {
    while (wrapper.firstChild !== null) wrapper.parentNode?.insertBefore(wrapper.firstChild, wrapper)
    wrapper.remove()
  }
  const parents = new Set(elementsIn(body, isLevelled).map((list) => list.parentNode))
  for (const parent of parents)
    if (parent !== null) for (const run of runsOf(parent, isLevelled)) buildLists(entriesOf(run))
}

const isLevelled = (element: Element) => isList(element) && itemsOf(element).some((item) => levelOf(item) !== null)

const itemsOf = (list: Element) => [...list.children].filter((child) => nameOf(child) === 'li')

function levelOf(item: Element): number | null {
  const level = Number(item.getAttribute('data-aria-level') ?? '')
  return Number.isInteger(level) && level > 0 ? level : null
}

/** The items of lists that stand side by side; each is put where its list stood, and the list goes. */
function entriesOf(lists: readonly Element[]): ListEntry[] {
  return lists.flatMap((list) => {
    const ordered = nameOf(list) === 'ol'
    const start = Number(list.getAttribute('start') ?? 1) || 1
    const entries = itemsOf(list).map((element, index): ListEntry => {
      const place = Number(element.getAttribute('data-aria-posinset') ?? '') || start + index
      const level = levelOf(element) ?? 1
      const id = element.getAttribute('data-listid') ?? ''
      list.parentNode?.insertBefore(element, list)
      return { element, level, number: ordered ? place : null, list: id, continues: false }
    })
    list.remove()
    return entries
  })
}
