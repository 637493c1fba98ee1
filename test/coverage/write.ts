import { writeFileSync } from 'node:fs'
import { checklist } from './checklist.ts'
import { page } from './page.ts'

writeFileSync(new URL('../../docs/coverage.md', import.meta.url), page(checklist))
