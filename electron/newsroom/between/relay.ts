/** Carries messages between the processes of a newsroom, to all of them, and stores none. */
export interface Relay {
  /** Whether messages sent now can arrive. */
  readonly isUp: boolean
  /** Messages that cannot be sent are dropped. */
  send(message: Uint8Array): void
  /**
   * Calls back with each message, including this process's own, and when it connects or
   * disconnects.
   */
  listen(onMessage: (bytes: Uint8Array) => void, onState: (isUp: boolean) => void): void
  close(): Promise<void>
}
