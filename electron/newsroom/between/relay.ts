/** Carries messages between the processes of a newsroom, to all of them, and keeps none. */
export interface Relay {
  /** Whether what is sent now can arrive. */
  readonly isUp: boolean
  /** What cannot be sent is dropped. */
  send(message: Uint8Array): void
  /** Calls back with each message, this process's own too, and when it comes up or goes away. */
  listen(onMessage: (bytes: Uint8Array) => void, onState: (isUp: boolean) => void): void
  close(): Promise<void>
}
