/** The few lines of `npm start`. */
export const start = {
  building: 'Building Lede …',
  fetching: 'Fetching Electron, once …',
  noDisplay: 'There is no display: Lede opens {{where}} instead.',
  notFetched: 'Electron could not be fetched: Lede opens {{where}} instead.',
  notStarted: 'Electron could not start: Lede opens {{where}} instead.',
  chromium: 'in a Chromium window',
  browser: 'in your browser',
  address: 'at this address',
  stop: 'Stop with Ctrl+C.',
} as const
