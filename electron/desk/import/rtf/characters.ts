/** Characters with control words of their own (RTF 1.9.1, “Special Characters”). */
export const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  emdash: '—',
  endash: '–',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  zwj: '\u200d',
  zwnj: '\u200c',
  ltrmark: '\u200e',
  rtlmark: '\u200f',
}

/** Characters written as a backslash and a symbol. */
export const signs: Readonly<Record<string, string>> = { '~': '\u00a0', '-': '\u00ad', _: '\u2011' }
