/** This computer alone, never a network: where a host listens unless it is told otherwise. */
export const loopback = '127.0.0.1'
