/** How every field of a form looks: label, input, the text below it. */
export const fieldStyle = {
  group: 'flex min-w-0 flex-col gap-1',
  label: 'text-xs font-medium text-soft',
  input:
    'w-full min-w-0 rounded-md border border-line-strong/60 bg-page px-2.5 py-1.5 text-base text-ink placeholder:text-faint data-[focused]:border-accent data-[invalid]:border-danger disabled:opacity-60 [&[readonly]]:bg-transparent',
  help: 'text-xs text-faint',
  error: 'text-xs text-danger',
  popover:
    'max-h-72 min-w-(--trigger-width) overflow-auto rounded-lg border border-line bg-raised p-1 shadow-float outline-none',
  option:
    'flex cursor-default items-center justify-between gap-3 rounded-md px-2.5 py-1.5 text-base outline-none data-[focused]:bg-accent-soft data-[selected]:font-medium data-[disabled]:opacity-45',
} as const
