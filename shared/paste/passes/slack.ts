import type { Pass } from '../clip.ts'
import { elementsIn, nameOf } from '../dom.ts'
import { isList } from '../elements.ts'
import { buildLists, type ListEntry, runsOf } from '../list-builder.ts'

const kind = 'data-stringify-type'
const indent = 'data-stringify-indent'

/** Slack's paragraphs end with an empty span that its style makes high, and each level of its lists is a list of its own beside the others. */
export const readSlack: Pass = ({ body }) => {
  for (const end of elementsIn(body, (element) => element.getAttribute(kind) === 'paragraph-break')) {
    for (let times = 0; times < 2; times += 1) end.parentNode?.insertBefore(end.ownerDocument.createElement('br'), end)
    end.remove()
  }
  const parents = new Set(elementsIn(body, isIndented).map((list) => list.parentNode))
  for (const parent of parents)
    if (parent !== null) for (const run of runsOf(parent, isIndented)) buildLists(entriesOf(run))
}

const isIndented = (element: Element) =>
  isList(element) && [...element.children].some((item) => item.hasAttribute(indent))

/** The items of lists that stand side by side; each is put where its list stood, and the list goes. */
function entriesOf(lists: readonly Element[]): ListEntry[] {
  return lists.flatMap((list) => {
    const ordered = nameOf(list) === 'ol'
    const entries = [...list.children].map((element, index): ListEntry => {
      list.parentNode?.insertBefore(element, list)
      const level = (Number(element.getAttribute(indent)) || 0) + 1
      return { element, level, number: ordered ? index + 1 : null, list: '', continues: false }
    })
    list.remove()
    return entries
  })
}
