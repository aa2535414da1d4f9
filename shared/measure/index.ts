export {
  type LengthUnit,
  lengthUnits,
  type Measure,
  measureParagraph,
  measureText,
  noLength,
  sumOf,
  usualLineLength,
} from './measure.ts'
export { readingSeconds, wordsPerMinute } from './reading-time.ts'
export { type LengthTarget, lengthStandingOf, maxTarget, setTarget, type TargetStanding, targetOf } from './target.ts'
