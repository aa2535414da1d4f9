/**
 * A two-way channel between a client and the desk: a MessagePort, a process's IPC, a WebSocket.
 * What arrives is `unknown` until validated.
 */
export interface Port {
  post(message: unknown): void
  /** One listener at a time. */
  onMessage(listener: (message: unknown) => void): void
  onClose(listener: () => void): void
  close(): void
}
