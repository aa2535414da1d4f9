import { chromium } from '@playwright/test'
import { expect, test } from 'vitest'
import { featuresOff } from './features-off.ts'

/** The command line with which Playwright starts a browser: it names it where there is none. */
async function commandLine(): Promise<string> {
  const none = { executablePath: process.execPath, args: [] }
  return chromium.launch(none).then(
    () => '',
    (error: Error) => error.message,
  )
}

test('what Playwright turns off in a browser is off in journeys', async () => {
  const [, ofPlaywright = ''] = /--disable-features=(\S+)/.exec(await commandLine()) ?? []
  expect(ofPlaywright).not.toBe('')
  expect(featuresOff).toEqual(expect.arrayContaining(ofPlaywright.split(',')))
})
