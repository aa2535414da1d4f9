/**
 * Makes an element say what another one says: attributes and all that is in it. What is alike at
 * the beginning and the end of it stays as it is, and so the browser lays out only what changed,
 * and whoever reads keeps their place.
 */
export function bringUpTo(shown: Element, fresh: Element): void {
  takeAttributes(shown, fresh)
  const before = [...shown.childNodes]
  const after = [...fresh.childNodes]
  const isAlike = (at: number, from: number) => before[at]?.isEqualNode(after[from] ?? null) === true
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && isAlike(start, start)) start += 1
  let end = 0
  while (end < most - start && isAlike(before.length - 1 - end, after.length - 1 - end)) end += 1
  const old = before.slice(start, before.length - end)
  const next = before[before.length - end] ?? null
  for (const [index, node] of after.slice(start, after.length - end).entries()) {
    const stands = old[index]
    if (stands === undefined) shown.insertBefore(node, next)
    else if (isElement(stands) && isElement(node) && stands.nodeName === node.nodeName) bringUpTo(stands, node)
    else stands.replaceWith(node)
  }
  for (const gone of old.slice(after.length - end - start)) gone.remove()
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

function takeAttributes(shown: Element, fresh: Element): void {
  for (const { name } of [...shown.attributes]) if (!fresh.hasAttribute(name)) shown.removeAttribute(name)
  for (const { name, value } of fresh.attributes)
    if (shown.getAttribute(name) !== value) shown.setAttribute(name, value)
}
