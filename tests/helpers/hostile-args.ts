import { z } from 'zod'
import { type CallName, contract } from '#shared/api/contract.ts'
import { below, pick, type Random } from '#tests/inject/fault.ts'

/** A part of a JSON schema, as far as arguments of calls have it. */
interface Schema {
  readonly $ref?: string
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly additionalProperties?: Schema | boolean
  readonly pattern?: string
  readonly format?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly exclusiveMinimum?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly $defs?: Readonly<Record<string, Schema>>
}

/** Texts that fit almost anywhere, and that nobody means well with. */
const texts = [
  '\u0000',
  '\ud800',
  '\udc00a\ud83d',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  'C:\\CON',
  '/%',
  'http://[::1',
  'javascript:alert(1)',
  'file:///etc/passwd',
  '\u202egnp.exe',
  '\ufeff',
  '\u2028',
  ' '.repeat(50),
  '(a+)+$',
  '[',
  '\\',
  '"',
  '<form><input name=parentNode>',
  '<![CDATA[',
  "'; drop table drafts",
  'NaN',
  '9999-12-31T23:59:59.999Z',
  '-271821-04-20T00:00:00Z',
  'x'.repeat(90),
  'é'.normalize('NFD'),
  '𝕷'.repeat(20),
  '{{why}}',
  '$&',
] as const

/** Texts for what has to have a form. */
const formed = [
  '00000000-0000-4000-8000-000000000000',
  '0'.repeat(64),
  'Ann Lee',
  'de',
  'zz-Latn-x-y',
  '2026-11-30',
  '0001-01-01',
  '2026-11-30T12:00:00Z',
  '9999-12-31T23:59:59Z',
  '2026-11-30T12:00:00.000Z',
  '2026-11-30T12:00:00+14:00',
  'https://example.org/%00',
  'a@b.example',
  'tel:0',
  'AQ==',
  '#aabbcc',
  '1',
  'a',
]

/** What arguments name that exists in a library, by the name of the argument. */
export type Known = Readonly<Record<string, readonly unknown[]>>

/** The schema of the arguments of a call. */
export function schemaOf(call: CallName): Schema {
  return z.toJSONSchema(contract[call].args, { io: 'input', unrepresentable: 'any' }) as Schema
}

/**
 * Arguments of the shape that a schema asks for, whose values are as hostile as that allows: texts
 * of half characters and names of prototypes, numbers at the limits, nesting, bytes of anything.
 * `known`: what exists, so that calls come past their first look.
 */
export function hostileArgs(schema: Schema, random: Random, known: Known): unknown {
  const definitions = schema.$defs ?? {}
  const made = (part: Schema, name: string, depth: number): unknown => {
    const there = known[name]
    if (there !== undefined && random() < 0.8) return pick(random, there)
    if (part.$ref !== undefined) {
      const target = part.$ref === '#' ? schema : definitions[part.$ref.replace('#/$defs/', '')]
      return target === undefined || depth > 12 ? null : made(target, name, depth + 1)
    }
    const choices = part.anyOf ?? part.oneOf
    if (choices !== undefined) return made(pick(random, choices), name, depth)
    if (part.allOf !== undefined) return Object.assign({}, ...part.allOf.map((each) => made(each, name, depth)))
    if (part.const !== undefined) return part.const
    if (part.enum !== undefined) return pick(random, part.enum)
    switch (part.type) {
      case 'string':
        return textOf(part)
      case 'number':
      case 'integer':
        return numberOf(part)
      case 'boolean':
        return random() < 0.5
      case 'null':
        return null
      case 'array': {
        const least = part.minItems ?? 0
        const count = Math.min(part.maxItems ?? 9, Math.max(least, depth > 8 ? 0 : below(random, 4)))
        return Array.from({ length: count }, () => made(part.items ?? {}, name, depth + 1))
      }
      case 'object':
        return objectOf(part, depth)
      default:
        // Bytes, which JSON does not know, or anything.
        return random() < 0.9 ? Uint8Array.from({ length: below(random, 40) }, () => below(random, 256)) : {}
    }
  }
  const objectOf = (part: Schema, depth: number) => {
    const entries = Object.entries(part.properties ?? {})
      .filter(([key]) => part.required?.includes(key) === true || random() < 0.7)
      .map(([key, value]) => [key, made(value, key, depth + 1)])
    const { additionalProperties: more } = part
    if (typeof more === 'object') entries.push([pick(random, texts), made(more, '', depth + 1)])
    return Object.fromEntries(entries)
  }
  const textOf = ({ pattern, format, minLength = 0, maxLength = 2_000 }: Schema) => {
    const fitting = (text: string) => pattern === undefined || new RegExp(pattern, 'u').test(text)
    const candidates = [...(format === undefined && pattern === undefined ? texts : []), ...formed].filter(
      (text) => text.length >= minLength && text.length <= maxLength && fitting(text),
    )
    return candidates.length === 0 ? 'a'.repeat(minLength) : pick(random, candidates)
  }
  const numberOf = ({ type, exclusiveMinimum, maximum = 2 ** 53 - 1, ...part }: Schema) => {
    const minimum = exclusiveMinimum === undefined ? (part.minimum ?? -(2 ** 53) + 1) : exclusiveMinimum + 1
    const candidates = [minimum, maximum, 0, 1, -1, 8.64e15, -1e12, 2 ** 31, 0.5, 1e308, Number.MIN_VALUE, -0]
    return pick(
      random,
      candidates.filter(
        (value) => value >= minimum && value <= maximum && (type === 'number' || Number.isSafeInteger(value)),
      ),
    )
  }
  return made(schema, '', 0)
}
