import type { fieldsOf } from './reading.ts'

/** A page or a wire story with the expected reading; fields that are not named are not compared. */
export interface Page {
  name: string
  referenceDate?: string | null
  text: string
  expect: Partial<Omit<ReturnType<typeof fieldsOf>, 'paragraphs'>> & {
    starts: string
    paragraphs: number
    ends?: string
  }
}
