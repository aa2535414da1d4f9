/** Whether a language writes 1.000,5 and not 1,000.5. */
export function commaIsDecimal(tag: string): boolean {
  return new Intl.NumberFormat(tag).format(1.5).includes(',')
}

/** A number's value, as a language writes it; null where it cannot be read. */
export function readNumber(text: string, tag: string): number | null {
  const flat = text.replaceAll(/[\s\u00a0\u202f'’]/g, '')
  const plain = commaIsDecimal(tag) ? flat.replaceAll('.', '').replace(',', '.') : flat.replaceAll(',', '')
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null
}

/** The source of a pattern for numbers: digits with separators. */
export const numberSource = String.raw`\d+(?:[.,\u00a0\u202f ’']\d{3})*(?:[.,]\d+)?`
