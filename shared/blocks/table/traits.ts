import type { BlockTraits } from '../trait.ts'

export const table = {
  table: { since: 2, holds: 'parts', texts: ['caption'], isBox: true, isMarkedWhole: true },
  tableRow: { since: 2, holds: 'parts', isPart: true, isMarkedWhole: true, isIndented: true, sign: '▦' },
  tableCell: { since: 2, holds: 'parts', isPart: true, reads: 'cell', isMarkedWhole: true, sign: '│' },
  tableHeader: { since: 2, holds: 'parts', isPart: true, reads: 'cell', isMarkedWhole: true, sign: '│' },
} as const satisfies BlockTraits
