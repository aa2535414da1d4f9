import { temporaryDesk } from '#tests/helpers/desk.ts'
import { contractSuite } from './suite.ts'

contractSuite('called directly', async () => {
  const { desk, close } = await temporaryDesk()
  return { client: async () => desk.connect(), close }
})
