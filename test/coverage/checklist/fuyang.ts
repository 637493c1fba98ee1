import type { Item } from '../item.ts'

export const fuyang: readonly Item[] = []
