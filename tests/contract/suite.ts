import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DeskClient } from '#shared/api/contract.ts'
import { assetsSuite } from './assets-suite.ts'
import { boundsSuite } from './bounds-suite.ts'
import { draftsSuite } from './drafts-suite.ts'
import { eventsSuite } from './events-suite.ts'
import { exportSuite } from './export-suite.ts'
import { findSuite } from './find-suite.ts'
import { importSuite } from './import-suite.ts'
import { listSuite } from './list-suite.ts'
import { packagesSuite } from './packages-suite.ts'
import { publicationSuite } from './publication-suite.ts'
import { refusedSuite } from './refused-suite.ts'
import { rulesSuite } from './rules-suite.ts'
import { sourcesSuite } from './sources-suite.ts'
import { spellingSuite } from './spelling-suite.ts'
import { templatesSuite } from './templates-suite.ts'
import { versionsSuite } from './versions-suite.ts'

/** A desk on an empty folder, reached over a transport. */
export interface ContractHost {
  /** A new connection. */
  client(): Promise<DeskClient>
  /** Closes everything that was started for it. */
  close(): Promise<void>
}

/**
 * What every client may rely on, whatever is between it and the desk. `start` makes a host for one
 * test.
 */
export function contractSuite(name: string, start: () => Promise<ContractHost>): void {
  describe(`the contract, ${name}`, () => {
    let host: ContractHost
    let client: DeskClient

    beforeEach(async () => {
      host = await start()
      client = await host.client()
    })
    afterEach(() => host.close())

    const desk = () => client
    const another = () => host.client()

    it('says who it is', async () => {
      const info = await client.call('desk.info', {})
      expect(info.version).not.toBe('')
      expect(info.folder).not.toBe('')
      expect(info.notices).toEqual([])
    })
    draftsSuite(desk, another)
    listSuite(desk)
    describe('events', () => eventsSuite(desk, another))
    describe('import', () => importSuite(desk))
    describe('export', () => exportSuite(desk))
    describe('what is not in it', () => refusedSuite(desk))
    describe('private notes on sources', () => sourcesSuite(() => ({ client, another })))

    describe('images', () => assetsSuite(desk))

    describe('packages', () => packagesSuite(desk, another))

    describe('what is too much', () => boundsSuite(desk, another))

    describe('find and replace in many drafts', () => findSuite(desk, another))
    describe('stories that are out, or not yet', () => publicationSuite(desk))

    describe('rules of the house', () => rulesSuite(desk))
    describe('spelling', () => spellingSuite(desk))
    describe('templates', () => templatesSuite(desk))
    describe('what a draft was', () => versionsSuite(desk))

    it('is away once the client is closed', async () => {
      client.close()
      await expect(client.call('desk.info', {})).rejects.toMatchObject({ code: 'desk.away' })
    })
  })
}
