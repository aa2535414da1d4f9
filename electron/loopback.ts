/** The address of this computer alone, never of a network: where hosts listen by default. */
export const loopback = '127.0.0.1'
