import { conventionsOf } from '#shared/typography/conventions.ts'
import type { Found, Rule } from '../rule.ts'
import { webAddressPattern } from '../words.ts'

/** Two or more spaces between words. */
export const doubleSpace: Rule = {
  id: 'doubleSpace',
  group: 'typography',
  severity: 'hint',
  source: '',
  isOfLanguage: true,
  passage: ({ text }) =>
    [...text.matchAll(/(?<=\S)[ \u00a0]{2,}(?=\S)/gu)].map(({ 0: spaces, index }) => ({
      from: index,
      to: index + spaces.length,
      fix: { text: ' ' },
    })),
}

/** A space before closing punctuation; French punctuation has a space of its own. */
export const spaceBefore: Rule = {
  id: 'spaceBefore',
  group: 'typography',
  severity: 'warning',
  source: 'DIN 5008, 5.1; The Chicago Manual of Style 6.7',
  isOfLanguage: true,
  passage: ({ text, kind }, { tag }) => {
    if (kind === 'cell') return []
    const signs = conventionsOf(tag).spacedPunctuation ? '[,.]' : '[,.;:!?]'
    // Text that begins with such a sign (".com", ":-)", ", 5") is not punctuation.
    return [
      ...text.matchAll(new RegExp(String.raw`(?<=[\p{L}\p{N}%)”’»"])[ \u00a0]+(?=${signs}(?:\s(?!\.)|$))`, 'gu')),
    ].map(({ 0: spaces, index }) => ({ from: index, to: index + spaces.length, fix: { text: '' } }))
  },
}

/** No space after a comma, or between two sentences. */
export const spaceMissing: Rule = {
  id: 'spaceMissing',
  group: 'typography',
  severity: 'warning',
  source: 'DIN 5008, 5.1; The Chicago Manual of Style 6.7',
  isOfLanguage: true,
  passage: ({ text }, { tag }) => {
    const taken = [...text.matchAll(webAddressPattern)].map(
      ({ index, 0: address }) => [index, index + address.length] as const,
    )
    const commas = [...text.matchAll(/(?<=\p{L}{2})[,;](?=\p{L}{2})/gu)]
    const stops = [
      ...text.matchAll(
        /(?<=(?<!\p{L})\p{L}?\p{Ll}{3,})[.!?](?=(?!(?:Ru|Com|Net|Org|De|Info|Fr|Es)[\s,])\p{Lu}\p{Ll}+(?!\.\p{L})[\s,])/gu,
      ),
    ]
    const { open, close } = conventionsOf(tag).outer
    const quotes = open === '“' && close === '”' ? [...text.matchAll(/(?<=\p{L}[,.!?…])”(?=\p{L}{2})/gu)] : []
    return [...commas, ...stops, ...quotes]
      .filter(({ index }) => !taken.some(([from, to]) => from <= index && index < to))
      .filter(({ index }) => !/@\S{0,60}$/u.test(text.slice(Math.max(0, index - 64), index)))
      .map(({ 0: sign, index }): Found => ({ from: index, to: index + 1, fix: { text: `${sign} ` } }))
  },
}
