import { expect, test } from 'vitest'
import { fileAt } from '#shared/import/page-images.ts'

const files = [
  { path: 'one_files/image001.png' },
  { path: 'two-Dateien/image001.png' },
  { path: 'two-Dateien/größe 2.jpg' },
  { path: 'loose.jpg' },
]
const at = (address: string) => fileAt(address, files)?.path ?? null

test('an address means the file whose path ends like it, folders and all', () => {
  expect(at('two-Dateien/image001.png')).toBe('two-Dateien/image001.png')
  expect(at('./one_files/image001.png')).toBe('one_files/image001.png')
  expect(at('one_files\\image001.png')).toBe('one_files/image001.png')
  expect(at('story/one_files/image001.png')).toBe('one_files/image001.png')
})

test('addresses are read as pages write them', () => {
  expect(at('two-Dateien/gr%C3%B6%C3%9Fe%202.jpg')).toBe('two-Dateien/größe 2.jpg')
  expect(at('images/loose.jpg?v=3#top')).toBe('loose.jpg')
  expect(at('https://example.org/loose.jpg')).toBe('loose.jpg')
})

test('a file of another name is none, and damage is no error', () => {
  expect(at('one_files/image002.png')).toBeNull()
  expect(at('%E0%A4%A')).toBeNull()
  expect(at('')).toBeNull()
})
