import { describe, expect, test } from 'vitest'
import { usageHold } from '#shared/release/usage.ts'

const today = '2026-11-30'
const held = (usageTerms: string | null, instructions: string | null = null, expires: string | null = null) =>
  usageHold({ usageTerms, instructions, expires }, today)?.why ?? null

describe('a picture whose terms', () => {
  test.each([
    'NOT FOR PUBLICATION',
    'EDITORIAL USE ONLY. DO NOT USE.',
    'MANDATORY KILL - the caption names the wrong man',
    'For internal use only',
    'Layout only!',
    'Publication prohibited',
    'Nicht zur Veröffentlichung freigegeben',
    'ACHTUNG: Verwendung untersagt',
    'Nur zur internen Verwendung',
    'Bitte nicht mehr verwenden!',
    'Ne plus utiliser',
    'Photo: publication interdite.',
    'Prohibida su publicación',
    'Solo para uso interno',
    'Не для публикации',
    'Использование запрещено',
    'Non pubblicare',
    'Embargo until 1 December 2026',
    'Do not use before 2027-01-01',
    'Sperrfrist bis 5. Dezember 2026',
    'Sperrfrist: 31.12.2026, 18 Uhr',
    'EMBARGO: 1 January 2027',
    'Embargoed for December 1, 2026',
    'Frei ab 1.1.2027',
    'Valid from 2027-01-01 until 2027-06-30',
    'Do not publish until further notice',
    'HOLD FOR RELEASE',
    'Nicht verwenden bis auf Weiteres!',
  ])('forbid any use is held: %s', (terms) => {
    expect(held(terms)).toBe('forbidden')
    expect(held(null, `Mandatory credit\n${terms}`)).toBe('forbidden')
  })

  test.each([
    'Licensed until 31 December 2025',
    'Free use until Jan. 5, 2026; mandatory credit',
    'NO USE AFTER 2026-11-29',
    'Expires: 2026-01-01',
    'Nutzung bis zum 31.12.2025',
    'Keine Verwendung nach dem 1. November 2026',
    "Utilisable jusqu'au 1er mars 2026",
    'Uso libre hasta el 15 de enero de 2026',
    'Можно использовать до 31 декабря 2025',
  ])('have run out is held: %s', (terms) => expect(held(terms)).toBe('ranOut'))

  test.each([
    'NO SALES, NO ARCHIVE',
    'FRANCE OUT - NO USE FRANCE',
    'Editorial use only. Not for commercial use. Not to be used for advertising.',
    'Do not use without written permission',
    'Not for use in marketing campaigns; no use by third parties',
    'Skilled labour only, no skill required',
    'Licensed until 31 December 2027',
    'NO USE AFTER 2026-12-24',
    'Embargo until 1 November 2026',
    'Free until further notice',
    'Nutzung bis 31.12.2027',
    'Verwendung nur mit Namensnennung: Foto Müller',
    'Publication autorisée jusqu’au 1er mars 2027',
    'до 2027',
    'Embargo: 1 November 2026',
    'Frei ab 1.1.2026',
    'Valid from 1 May 2025',
    'No use in Austria.',
    'Embargo until 6 p.m.',
    'Nicht für Online',
  ])('limit it otherwise is for people to decide: %s', (terms) => expect(held(terms)).toBeNull())

  test('end on a day that the file gives as such', () => {
    expect(held(null, null, '2026-11-29')).toBe('ranOut')
    expect(held('NO SALES', null, today)).toBeNull()
  })
})
