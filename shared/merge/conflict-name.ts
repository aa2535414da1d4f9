import type { Conflict } from './conflict.ts'
import { textOf } from './reading.ts'

const longest = 60

/** What a conflict is called where it is only named: both its readings, before them the field (`nameOf`: what that is called) where it is in one. */
export function conflictName(conflict: Conflict, nameOf: (field: string) => string = (field) => field): string {
  if (conflict.kind !== 'field') return readings(textOf(conflict.one), textOf(conflict.other))
  return `${nameOf(conflict.field)}: ${readings(valueText(conflict.one), valueText(conflict.other))}`
}

function readings(one: string, other: string): string {
  return [one, other].map((text) => short(text.replaceAll(/\s+/g, ' ').trim()) || '–').join(' | ')
}

function short(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1).toWellFormed()}…` : text
}

function valueText(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value ?? '')
}
