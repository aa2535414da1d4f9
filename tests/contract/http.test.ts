import { startTestHost } from '#tests/helpers/web-host.ts'
import { contractSuite } from './suite.ts'

contractSuite('over HTTP and WebSocket, with the desk in a process of its own', () => startTestHost())
