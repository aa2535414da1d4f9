import type { Fate } from '#shared/review/versions/compare.ts'

/**
 * The runs of a comparison grouped for reading: where words were replaced, all deleted ones stand
 * together and all inserted ones stand together, each with the spaces between them. The text of
 * either version stays the same.
 */
export function inPhrases<Run extends { readonly text: string; readonly change: Fate }>(runs: readonly Run[]): Run[] {
  const phrases: Run[] = []
  let phrase: Run[] = []
  const finish = () => {
    phrases.push(...together(phrase))
    phrase = []
  }
  for (const [place, run] of runs.entries()) {
    const isGap = run.change === 'same' && run.text.trim() === '' && phrase.length > 0 && isWord(runs[place + 1])
    if (isWord(run) || isGap) phrase.push(run)
    else {
      finish()
      phrases.push(run)
    }
  }
  finish()
  return phrases
}

function isWord(run: { change: Fate } | undefined): boolean {
  return run?.change === 'deleted' || run?.change === 'inserted'
}

function together<Run extends { change: Fate }>(phrase: readonly Run[]): readonly Run[] {
  const side = (fate: 'deleted' | 'inserted') =>
    phrase.flatMap((run) => (run.change === fate || run.change === 'same' ? { ...run, change: fate } : []))
  const isReplaced =
    phrase.some(({ change }) => change === 'deleted') && phrase.some(({ change }) => change === 'inserted')
  return isReplaced ? [...side('deleted'), ...side('inserted')] : phrase
}
