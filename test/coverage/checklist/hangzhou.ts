import type { Item } from '../item.ts'

export const hangzhou: readonly Item[] = []
