import { writeFileSync } from 'node:fs'
import { chapters } from './chapters.ts'
import { page } from './page.ts'

writeFileSync(new URL('../../docs/vocabulary.md', import.meta.url), page(chapters()))
