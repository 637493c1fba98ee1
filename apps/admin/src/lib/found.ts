import type { Found } from '@wenxiao/server/api'
import { points } from './format.ts'

/** Where something that was found is looked at. */
export const pathOf = (found: Found): string => {
  const place = found.place.code
  switch (found.kind) {
    case 'jurisdiction':
      return `/rules/${place}`
    case 'subject':
      return `/facts/${place}/${encodeURIComponent(found.is)}/${encodeURIComponent(found.id)}`
    case 'evaluation':
      return `/evaluations/${found.id}`
    case 'parameter':
      return `/rules/${place}/${encodeURIComponent(found.id)}?pack=${encodeURIComponent(found.pack.id)}`
    case 'pack':
      return `/packs/${found.digest.replace('sha256:', '')}`
  }
}

/** What it is, beside its name. */
export const whatOf = (found: Found): string => {
  switch (found.kind) {
    case 'jurisdiction':
      return found.place.code
    case 'subject':
      return `${found.called}　${found.id}`
    case 'evaluation':
      return `${found.scheme}　${found.on}　${points(found.total)}${found.grade === null ? '' : `　${found.grade}`}`
    case 'parameter':
      return `${found.pack.title}　${found.id}`
    case 'pack':
      return found.version
  }
}
/** Tells one from all others. */
export const keyOf = (found: Found): string => `${found.kind} ${pathOf(found)}`
