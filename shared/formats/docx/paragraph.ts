import { element } from '#shared/publish/escape.ts'
import type { Line } from '../office/lines.ts'
import { styleId } from '../office/names.ts'
import type { Runs } from './runs.ts'
import { value } from './xml.ts'

/** A paragraph; its end may have been inserted or deleted. `list`: the list's number. */
export function paragraph(
  runs: Runs,
  { ends }: Pick<Line, 'ends'>,
  { style, list = '', border = '', inside }: { style: string | null; list?: string; border?: string; inside: string },
): string {
  const changes = ends.map((change) => element(`w:${change.kind}`, runs.changeOf(change), '')).join('')
  const properties = [
    style === null ? '' : value('w:pStyle', styleId(style)),
    list,
    border,
    changes === '' ? '' : element('w:rPr', {}, changes),
  ].join('')
  return element('w:p', {}, (properties === '' ? '' : element('w:pPr', {}, properties)) + inside)
}
