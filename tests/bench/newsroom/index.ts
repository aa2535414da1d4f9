import { scale } from '../scale.ts'
import { crowdTimes } from './crowd.ts'
import { hocuspocusSide } from './hocuspocus-side.ts'
import { largeNewsroom } from './large.ts'
import { ledeSide } from './lede-side.ts'
import { liveRatio } from './live-typing.ts'

const ms = (time: number) => `${Math.round(time)} ms`

interface Figure {
  what: string
  measured: string
  promised: string
  kept: boolean
}

/** A newsroom of 100,000 stories, for a new desk and one that was away for a week. */
export async function large(): Promise<Figure[]> {
  const { stories, list, page, open, caughtUp, changed } = await largeNewsroom(Math.round(100_000 * scale))
  const within = (what: string, time: number, limit: number): Figure => ({
    what: `${what}, newsroom of ${stories.toLocaleString('en')} stories`,
    measured: ms(time),
    promised: `< ${ms(limit)}`,
    kept: time < limit,
  })
  return [
    within('a new desk has its list', list, 5_000),
    within('a page of the list, p95', page, 300),
    within('opening a story whose text is elsewhere, p95', open, 300),
    within(`taking in ${changed} stories that changed meanwhile`, caughtUp, 10_000),
  ]
}

/**
 * 200 people at 5 keys a second in 40 stories: on PGlite, or with `DATABASE_URL` (an empty
 * Postgres) on two instances, compared with plain Hocuspocus with its database extension, if it can
 * be installed.
 */
export async function crowd(): Promise<Figure[]> {
  const people = Math.max(4, Math.round(200 * scale))
  const stories = Math.max(2, Math.round(40 * scale))
  const typing = { people, stories, keys: 5, seconds: 30 }
  const databaseUrl = process.env.DATABASE_URL ?? ''
  const instances = databaseUrl === '' ? 1 : 2
  const lede = await ledeSide(people, stories, { databaseUrl, instances })
  const own = await crowdTimes(typing, lede)
  const memory = (await lede.memory()).map((bytes) => `${Math.round(bytes / 1024 / 1024)} MB`).join(' and ')
  await lede.close()
  const who = `${people} people, ${stories} stories, ${instances === 1 ? 'PGlite' : 'Postgres, 2 instances'}`
  const figures: Figure[] = [
    {
      what: `edit to the other desk, p95, ${who}; memory ${memory}`,
      measured: own.lost > 0 ? `${own.lost} of ${own.keys} lost` : ms(own.edit),
      promised: '< 200 ms',
      kept: own.edit < 200 && own.lost === 0,
    },
    {
      what: 'the same until it is durable, p95',
      measured: own.durable === null ? 'never' : ms(own.durable),
      promised: '< 300 ms',
      kept: own.durable !== null && own.durable < 300,
    },
  ]
  const { REDIS_URL = null } = process.env
  for (const redis of REDIS_URL === null || instances === 1 ? [null] : [null, REDIS_URL]) {
    const plain = await hocuspocusSide(redis).catch(() => null)
    if (plain === null) {
      figures.push({ what: 'beside Hocuspocus', measured: 'left out: no registry', promised: '', kept: true })
      break
    }
    const theirs = await crowdTimes(typing, plain)
    await plain.close()
    const ratio = own.edit / theirs.edit
    const where = redis === null ? 'one process' : 'two processes with its Redis extension'
    const cost = `${own.processor.toFixed(2)} beside ${theirs.processor.toFixed(2)} ms of processor time a key`
    figures.push({
      what: `beside plain Hocuspocus in ${where} (${ms(theirs.edit)}, not durable; ${cost})`,
      measured: `${ratio.toFixed(2)} times`,
      promised: '≤ 1.5 times',
      kept: ratio <= 1.5,
    })
  }
  return figures
}

/** Typing in a story in which two others are typing. */
export async function live(): Promise<Figure[]> {
  const { ratio, lede } = await liveRatio()
  return [
    {
      what: `typing while two others do, p95 (${lede.p95.toFixed(1)} ms), beside the same without a newsroom`,
      measured: `${ratio.toFixed(2)} times`,
      promised: '≤ 1.15 times',
      kept: ratio <= 1.15,
    },
  ]
}
