/**
 * What the desktop shell says of itself: native dialogs, and the menu items that belong to the
 * platform.
 */
export const shell = {
  'closing.message': 'Some of your edits are not saved yet.',
  'closing.kept':
    'The desk does not answer. They are kept in this window’s own storage on this computer, and are saved when you open Lede again.',
  'closing.lost': 'Lede closes by itself as soon as they are. Closing now loses them.',
  'closing.stay': 'Go on writing',
  'closing.close': 'Close',
  'closing.discard': 'Close and lose them',

  'desk.failed': 'Lede cannot open its library.',
  'desk.again': 'Try again',
  'desk.quit': 'Quit',

  'window.gone': 'The window has stopped working.',
  'window.goneDetail':
    'Everything shown as saved is saved, and what was not is kept. Lede can open the window again and goes on saving there.',
  'window.again': 'Open again',

  'files.stories': 'Stories (documents, pages, mails, feeds, agencies’ items, text, Lede packages)',
  'files.package': 'Lede package',
  'files.all': 'All files',
  'files.chooseFolder': 'Export here',

  'spelling.none': 'No suggestions',
  'spelling.learn': 'Add to dictionary',

  'menu.window': 'Window',
  untitled: 'No headline yet',
  about: 'About Lede',
  services: 'Services',
  hide: 'Hide Lede',
  hideOthers: 'Hide others',
  unhide: 'Show all',
  quit: 'Quit Lede',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  pasteAndMatchStyle: 'Paste without formatting',
  selectAll: 'Select all',
  resetZoom: 'Window at its own size',
  zoomIn: 'Larger window',
  zoomOut: 'Smaller window',
  minimize: 'Minimise',
  zoom: 'Zoom',
  front: 'Bring all to front',
  reload: 'Reload',
  toggleDevTools: 'Developer tools',
} as const
