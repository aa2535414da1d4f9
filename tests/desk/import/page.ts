import type { fieldsOf } from './reading.ts'

/**
 * A page or a wire story with what has to come out of it; fields that are not named are not
 * compared.
 */
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
