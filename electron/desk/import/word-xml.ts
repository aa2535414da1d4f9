/** Of an element of WordprocessingML, what stands between its name and `>`. */
export type Attributes = string

/** An attribute of an element by its name, prefix and all; '' where it has none. */
export function attributeIn(attributes: Attributes, name: string): string {
  const value = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return decoded(value?.[1] ?? value?.[2] ?? '').trim()
}

/** When something was done, `YYYY-MM-DDTHH:MM`, '' where nobody says. Word writes the wall clock of whoever did it, and says UTC to it. */
export function timeIn(attributes: Attributes): string {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.exec(attributeIn(attributes, 'w:date'))?.[0] ?? ''
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** A text of XML without its references. */
export function decoded(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
