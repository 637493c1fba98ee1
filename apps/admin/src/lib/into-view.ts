import type { Attachment } from 'svelte/attachments'

/** Brings an element into view when it comes, and again with every other `key`: what was done above the fold must be seen. */
export const intoView =
  (key: unknown): Attachment<HTMLElement> =>
  (element) => {
    if (key) element.scrollIntoView({ block: 'center' })
  }
