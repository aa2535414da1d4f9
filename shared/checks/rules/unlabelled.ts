import { Echoes } from '#shared/provenance/echoes.ts'
import { termsOf } from '#shared/provenance/terms.ts'
import type { Rule, Story } from '../rule.ts'

/**
 * Generated text in a story without a label for readers: because somebody chose none (with a reason
 * given, a hint), or because labels are only shown on request.
 */
export const unlabelled: Rule = {
  id: 'unlabelled',
  group: 'attribution',
  severity: 'warning',
  source: 'Regulation (EU) 2024/1689, Article 50(4)',
  story: (story) => {
    const { article, labels } = story
    const isOff = article.label === 'never' || (article.label === null && labels.share === null)
    if (!isOff) return []
    const share = shareIn(story)
    if (share === 0) return []
    const percent = new Intl.NumberFormat('en', { style: 'percent' }).format(Math.max(0.01, share))
    const hasReason = article.label === 'never' && (article.labelReason ?? '').trim() !== ''
    return [{ at: { field: 'label' }, details: { share: percent }, ...(hasReason && { severity: 'hint' as const }) }]
  },
}

/** The share of a story that is still as a generator wrote it, 0 to 1. */
function shareIn({ taken, passages }: Story): number {
  const generated = taken.filter(({ kind }) => kind === 'generated')
  if (generated.length === 0) return 0
  const echoes = new Echoes(generated.map(({ text }) => text))
  let [found, all] = [0, 0]
  for (const { text } of passages) {
    const terms = termsOf(text)
    all += terms.length
    for (const { from, to } of echoes.in(terms)) found += to - from
  }
  return all === 0 ? 0 : found / all
}
