export const preview = {
  frame: 'Preview of the page',
  width: 'Width of the preview',
  widths: { phone: 'Phone', page: 'Page' },
  problems_one: '{{count}} thing to see to before the export',
  problems_other: '{{count}} things to see to before the export',
} as const
