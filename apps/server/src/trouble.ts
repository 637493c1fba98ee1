/** Something that keeps the server or a command from running, in words for the person who started it; printed without a stack. */
export class Trouble extends Error {}

export const trouble = (found: string, because: string, remedy: string): Trouble =>
  new Trouble(`${found}\n  原因：${because}\n  办法：${remedy}`)
