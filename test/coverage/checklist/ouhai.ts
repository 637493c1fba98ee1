import type { Item } from '../item.ts'

export const ouhai: readonly Item[] = []
