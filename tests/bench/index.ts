import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { checkTimes } from './checks.ts'
import { convertThroughput, formatThroughput } from './convert.ts'
import { datelineAccuracy, hasReutersCorpus } from './dateline.ts'
import type { Figure } from './figure.ts'
import { findingInArticle } from './find.ts'
import type { FirstKey, PageTimes } from './first-key.ts'
import { importCost } from './importing.ts'
import { mergeTimes } from './merging.ts'
import { crowd, large, live } from './newsroom/index.ts'
import { packageCosts } from './packages.ts'
import { pagesBesidePandoc } from './pandoc.ts'
import { reviewTimes } from './review.ts'
import { reviewedStoryTimes } from './reviewed-story.ts'
import { scale } from './scale.ts'
import { scenes } from './scenes.ts'
import { startTimes } from './start.ts'
import { killRuns, libraryOf10000 } from './store.ts'
import type { Edit, EditRatio } from './typing.ts'
import { wireAccuracy } from './wire-cases.ts'

/**
 * Measures what the README promises and prints it as a table. Each figure is a ratio or a count of
 * this run. Figures that need `../shared` are left out if it is missing, which the table says.
 * Returns whether every promise is kept. `LEDE_BENCH_ONLY=typing,live` measures only these parts.
 */
export async function bench(): Promise<boolean> {
  let allKept = true
  const wanted = process.env.LEDE_BENCH_ONLY?.split(',')
  console.log(`Node ${process.version}, ${availableParallelism()} cores\n`)
  console.log('| figure | measured | promised |\n| --- | --- | --- |')
  for (const measure of [
    wire,
    datelines,
    converting,
    importing,
    library,
    finding,
    checking,
    killing,
    reviewing,
    handingOver,
    spelling,
    typing,
    opening,
    starting,
    large,
    crowd,
    live,
  ]) {
    if (wanted?.includes(measure.name) === false) continue
    for (const { what, measured, promised, kept } of await measure()) {
      console.log(`| ${what} | ${measured}${kept ? '' : ' ✗'} | ${promised} |`)
      allKept &&= kept
    }
  }
  return allKept
}

function missing(what: string): Figure[] {
  return [{ what, measured: 'left out: ../shared is not there', promised: '', kept: true }]
}

async function wire(): Promise<Figure[]> {
  const { right, all } = wireAccuracy()
  if (all === 0) return missing('wire copy in the house styles')
  return [
    {
      what: 'wire copy in the house styles, right in every field',
      measured: `${right} of ${all}`,
      promised: 'all',
      kept: right === all,
    },
  ]
}

async function datelines(): Promise<Figure[]> {
  if (!hasReutersCorpus()) return missing('Reuters datelines')
  const { marked, right, invented } = datelineAccuracy()
  return [
    {
      what: 'Reuters-21578 datelines right',
      measured: `${right} of ${marked} (${percent(right, marked)})`,
      promised: '≥ 99.5 %',
      kept: right / marked >= 0.995,
    },
    {
      what: 'the same stories without their dateline, given one',
      measured: `${invented} of ${marked} (${percent(invented, marked)})`,
      promised: '≤ 1 %',
      kept: invented / marked <= 0.01,
    },
  ]
}

async function importing(): Promise<Figure[]> {
  const { windowDuringImport } = await import('./import-window.ts')
  const quarter = await importCost(Math.round(5_000 * scale))
  const { posts, seconds, processorSeconds, peak } = await importCost(Math.round(20_000 * scale))
  return [
    {
      what: `an export of WordPress with ${posts} posts into a fresh library, its start included`,
      measured: `${Math.round(posts / seconds)} a second; ${((processorSeconds / posts) * 1_000).toFixed(1)} ms of processor time each`,
      promised: '≥ 200 a second',
      kept: posts / seconds >= 200,
    },
    {
      what: `its memory at most, to that of ${quarter.posts} posts`,
      measured: `${Math.round(peak)} to ${Math.round(quarter.peak)} MB`,
      promised: 'flat (≤ 1.25)',
      kept: peak <= quarter.peak * 1.25,
    },
    await windowDuringImport(Math.round(2_000 * scale)),
  ]
}

async function converting(): Promise<Figure[]> {
  if (!hasReutersCorpus()) return missing('wire copy to pages')
  exposeCollector()
  const { stories, storiesPerSecond, heapAfterQuarter, heapAfterAll } = convertThroughput()
  const growth = heapAfterAll / heapAfterQuarter
  return [
    {
      what: `wire copy to pages, ${stories} stories in one process`,
      measured: `${Math.round(storiesPerSecond)} a second`,
      promised: '≥ 300 a second',
      kept: storiesPerSecond >= 300,
    },
    {
      what: 'memory after all of them to memory after a quarter',
      measured: `${growth.toFixed(2)} times`,
      promised: 'flat (≤ 1.25)',
      kept: growth <= 1.25,
    },
    ...formatThroughput().map(
      ({ name, storiesPerSecond }): Figure => ({
        what: `the same stories to ${name}`,
        measured: `${storiesPerSecond} a second`,
        promised: '≥ 500 a second',
        kept: storiesPerSecond >= 500,
      }),
    ),
    ...pagesBesidePandoc(),
  ]
}

async function library(): Promise<Figure[]> {
  const { drafts, firstPage, search, openTyped, find, findEverything } = await libraryOf10000()
  const within = (what: string, ms: number, limit: number): Figure => ({
    what: `${what}, library of ${drafts}, p95`,
    measured: `${ms.toFixed(1)} ms`,
    promised: `< ${limit} ms`,
    kept: ms < limit,
  })
  return [
    within('first page of the list', firstPage, 30),
    within('search while typing', search, 30),
    within('opening a draft of 1,000 words', openTyped, 50),
    within('find and replace: the first hits', find, 1_000),
    within('find and replace: through every draft', findEverything, 1_000),
  ]
}

async function finding(): Promise<Figure[]> {
  const ms = findingInArticle()
  return [
    {
      what: 'find in an article of 50,000 words, p95',
      measured: `${ms.toFixed(1)} ms`,
      promised: '< 50 ms',
      kept: ms < 50,
    },
  ]
}

async function checking(): Promise<Figure[]> {
  const { whole, changed } = checkTimes()
  return [
    {
      what: 'all checks over a story of 1,000 words, p95 of the processor’s time; once one paragraph has changed',
      measured: `${whole.toFixed(1)} ms; ${changed.toFixed(1)} ms`,
      promised: '< 30 ms',
      kept: whole < 30,
    },
  ]
}

async function killing(): Promise<Figure[]> {
  const { runs, acknowledged, lost, notOpened } = await killRuns(100)
  return [
    {
      what: `kill -9 while typing, folding and starting, ${runs} times`,
      measured: `${lost} of ${acknowledged} acknowledged edits lost, ${notOpened} stores that did not open`,
      promised: '0, 0',
      kept: lost === 0 && notOpened === 0,
    },
  ]
}

async function reviewing(): Promise<Figure[]> {
  const { compared, rewritten, suggested, suggestions } = reviewTimes()
  const [merged, story] = [mergeTimes(), await reviewedStoryTimes()]
  const within = (what: string, ms: number, limit: number): Figure => ({
    what: `${what}, p95`,
    measured: `${ms.toFixed(1)} ms`,
    promised: `< ${limit} ms`,
    kept: ms < limit,
  })
  return [
    within('difference of two versions of 10,000 words', compared, 200),
    within('the same where every word was rewritten', rewritten, 1_000),
    within(`${suggestions} suggestions in 10,000 words`, suggested, 150),
    within('two copies of 10,000 words, 500 changes in each, merged', merged.long, 500),
    within('two copies of 1,000 words, 50 changes in each, merged', merged.usual, 50),
    within('10,000 words with 1,000 suggestions of three people, 300 comments, 50 versions opened', story.opened, 300),
    within('its timeline', story.timeline, 1_000),
  ]
}

async function handingOver(): Promise<Figure[]> {
  const { bytes, opened } = await packageCosts()
  return [
    {
      what: 'package of 1,000 words with 200 changes and 20 comments',
      measured: `${Math.round(bytes / 1_000)} kB`,
      promised: '< 200 kB',
      kept: bytes < 200_000,
    },
    {
      what: 'the same opened and merged into a copy edited meanwhile, p95',
      measured: `${opened.toFixed(0)} ms`,
      promised: '< 300 ms',
      kept: opened < 300,
    },
  ]
}

const editNames = {
  letters: 'key to next frame',
  enter: 'Enter to next frame',
  fastEnter: 'Enter in fast typing (20 ms between keys) to next frame',
  paste: '500 words pasted to the frame that shows them',
} as const

async function spelling(): Promise<Figure[]> {
  const { dictionaryCosts, spellingOfText } = await import('./spelling.ts')
  exposeCollector()
  const costs = await dictionaryCosts()
  const texts = await spellingOfText()
  return [
    ...costs.map(
      ({ tag, loadMs, megabytes }): Figure => ({
        what: `dictionary ${tag} opened; its memory`,
        measured: `${loadMs.toFixed(0)} ms; ${megabytes.toFixed(0)} MB`,
        promised: '< 1 s; < 60 MB',
        kept: loadMs < 1_000 && megabytes < 60,
      }),
    ),
    ...texts.map(
      ({ tag, msOf1000, percent, words }): Figure => ({
        what: `spelling of 1,000 words, ${tag}; false alarms in ${words} words of clean news text`,
        measured: `${msOf1000.toFixed(0)} ms; ${percent.toFixed(2)} %`,
        promised: `< 300 ms; ≤ ${tag === 'en-GB' ? '0.5' : '1'} %`,
        kept: msOf1000 < 300 && percent <= (tag === 'en-GB' ? 0.5 : 1),
      }),
    ),
  ]
}

/** `LEDE_BENCH_SCENES=plain,everything,invisibles,story` measures only these. */
async function typing(): Promise<Figure[]> {
  const { editRatios } = await import('./typing.ts')
  const within = async (name: keyof typeof scenes, what: string, limit: number, edits: readonly Edit[]) => {
    const ratios = await editRatios(scenes[name], edits)
    return edits.map((edit) => typed(editNames[edit], `${what}, p95, to bare ProseMirror`, limit, ratios[edit]))
  }
  const parts: Readonly<Record<string, () => Promise<Figure[]>>> = {
    plain: () => lettersIn('plain', '10,000 words with preview'),
    misspelled: () => within('misspelled', '10,000 words with 200 misspelled, spelling checked', 1.3, ['letters']),
    invisibles: () => within('invisibles', '10,000 words with preview and invisible characters', 1.3, ['letters']),
    everything: () => lettersIn('everything', ofEverything),
    edits: () => within('everything', ofEverything, 1.3, ['enter', 'fastEnter', 'paste']),
    book: () => within('book', '50,000 words with the same', 1.5, ['letters', 'enter', 'paste']),
    bookEnter: () => within('book', '50,000 words with the same', 1.3, ['fastEnter']),
    reviewed: () => within('reviewed', '10,000 words with 500 suggestions, marked and listed', 2, ['letters']),
    story: async () => [await typingUnderReview()],
  }
  const wanted = process.env.LEDE_BENCH_SCENES?.split(',')
  const figures: Figure[] = []
  for (const [name, measure] of Object.entries(parts)) {
    if (wanted?.includes(name) !== false) figures.push(...(await measure()))
  }
  return figures
}

const ofEverything = '10,000 words with images, tables, comments, suggestions, preview'

async function lettersIn(name: keyof typeof scenes, where: string): Promise<Figure[]> {
  const { editRatios } = await import('./typing.ts')
  const { letters } = await editRatios(scenes[name], ['letters'])
  const own = letters.lede.own / letters.bare.own
  return [
    typed(editNames.letters, `${where}, p95, to bare ProseMirror`, 1.3, letters),
    {
      what: `what a key does until its text stands, ${where}, median, to bare ProseMirror; all scripts, with those in pauses; all tasks of the main thread`,
      measured: `${own.toFixed(2)} times; ${letters.script.toFixed(2)} times; ${letters.main.toFixed(2)} times`,
      promised: '≤ 1.6 times; –; –',
      kept: own <= 1.6,
    },
  ]
}

function typed(what: string, where: string, limit: number, { lede, bare, ratio }: EditRatio): Figure {
  const medians = `median ${(lede.median / bare.median).toFixed(2)}`
  return {
    what: `${what}, ${where}`,
    measured: `${ratio.toFixed(2)} times (${lede.p95.toFixed(1)} ms / ${bare.p95.toFixed(1)} ms; ${medians})`,
    promised: `≤ ${limit} times`,
    kept: ratio <= limit,
  }
}

async function typingUnderReview(): Promise<Figure> {
  const { reviewedRatio } = await import('./typing.ts')
  const where = '10,000 words with 1,000 suggestions, 300 comments, 50 versions, p95, to the same text without them'
  return typed(editNames.letters, where, 1.3, await reviewedRatio())
}

async function opening(): Promise<Figure[]> {
  const { firstKeyTimes } = await import('./first-key.ts')
  const { first, again } = await firstKeyTimes()
  const figure = (what: string, { lede, libraries, bare }: PageTimes): Figure => {
    const times = (one: FirstKey, time: keyof FirstKey) => `${(one[time] / bare[time]).toFixed(2)} times`
    return {
      what: `window usable (first key accepted: it is seen in the text) ${what}, median, to a bare ProseMirror page served the same way`,
      measured: `${times(lede, 'shown')} (${lede.shown.toFixed(0)} ms / ${bare.shown.toFixed(0)} ms); held from ${times(lede, 'held')} on, in the editor itself from ${times(lede, 'edited')} on; its libraries alone ${times(libraries, 'shown')}`,
      promised: '≤ 1.5 times',
      kept: lede.shown / bare.shown <= 1.5,
    }
  }
  return [
    figure('where the window was left before', again),
    figure('where there is no picture of it (in a browser that was never there)', first),
  ]
}

/**
 * How long the command line may take to start, in ms: more is noticeable in a loop over many files.
 */
const startLimit = 300

async function starting(): Promise<Figure[]> {
  const { bare, lede } = startTimes()
  return Object.entries(lede).map(([what, ms]) => ({
    what: `${what}, from its start to its end, median, to a bare Node`,
    measured: `${(ms / bare).toFixed(2)} times (${(ms / 1_000).toFixed(2)} s / ${(bare / 1_000).toFixed(2)} s)`,
    promised: `≤ ${startLimit / 1_000} s`,
    kept: ms <= startLimit,
  }))
}

/**
 * Lets the measurement collect garbage first, so that it sees the memory in use without garbage.
 */
function exposeCollector(): void {
  setFlagsFromString('--expose-gc')
  globalThis.gc = runInNewContext('gc')
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} %`
}
