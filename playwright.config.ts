import { availableParallelism } from 'node:os'
import { defineConfig, devices } from '@playwright/test'
import { rootArguments } from './electron/start/system-chromium.ts'
import { given } from './shared/given.ts'
import { atMost } from './tests/helpers/machine.ts'
import { featuresOff } from './tests/helpers/start/features-off.ts'
import './tests/helpers/compile-cache.ts'
import { findChromium } from './tests/helpers/start/chromium.ts'

/**
 * Journeys through the real interface. `chromium`: the web host with a library of the test's own
 * (tests/helpers/web-host.ts); `electron`: the desktop app itself, skipped with the reason where
 * Electron's binary is not installed.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: Number(process.env.LEDE_WORKERS ?? availableParallelism()),
  fullyParallel: true,
  // On a machine that others use too a journey may meet a pause of seconds. What passes only then
  // is named as flaky and counted (tests/helpers/start/totals.ts).
  retries: process.env.CI === undefined ? 0 : 1,
  forbidOnly: process.env.CI !== undefined,
  // They end what hangs; fixtures and hooks have the limit of their test.
  timeout: atMost(240_000),
  expect: { timeout: atMost(30_000) },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  // A trace of every step makes a run a quarter longer: ask for it where it is needed (`--trace
  // retain-on-failure`). An action waits no longer than what is expected: a journey that cannot go
  // on ends soon, and says where.
  use: { screenshot: 'only-on-failure', actionTimeout: atMost(60_000) },
  projects: [
    {
      name: 'chromium',
      testIgnore: 'electron/**',
      use: {
        ...devices['Desktop Chrome'],
        locale: 'en-GB',
        timezoneId: 'Europe/Berlin',
        launchOptions: {
          ...given({ executablePath: findChromium() ?? undefined }),
          args: [
            '--disable-background-networking',
            `--disable-features=${featuresOff}`,
            // One process for all of Lede's windows, so that the code that a journey has read is
            // there for the next one (tests/e2e/context-pool.ts).
            '--process-per-site',
            // A journey ends before optimised code has earned what making it cost: a quarter of
            // what its windows take. And its windows fill the 32 MB that they begin with a few
            // times at most: cleared early and often, by several threads, they cost more.
            '--js-flags=--no-opt --no-maglev --min-semi-space-size=32',
            ...rootArguments,
          ],
        },
      },
    },
    { name: 'electron', testMatch: 'electron/**/*.test.ts' },
  ],
})
