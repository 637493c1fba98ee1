/** A beginning or end of an element, or the text between two; names come without their prefix. */
export type Piece =
  | { readonly open: string; readonly attributes: (name: string) => string | undefined; readonly empty: boolean }
  | { readonly close: string }
  | { readonly text: string }

const piece =
  /<\?[^]*?\?>|<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>|<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/gy

/** The pieces of an XML text, one after the other. Throws where it is not well-formed, and for a document type: spreadsheets have none. */
export function* pieces(xml: string): Generator<Piece> {
  const pattern = new RegExp(piece)
  pattern.lastIndex = xml.charCodeAt(0) === 0xfeff ? 1 : 0
  while (pattern.lastIndex < xml.length) {
    const at = pattern.lastIndex
    const found = pattern.exec(xml)
    if (!found) throw new Error(`not well-formed at ${at}`)
    const [, cdata, slash, name, list, end, text] = found
    if (text !== undefined) yield { text: decode(text) }
    else if (cdata !== undefined) yield { text: cdata }
    else if (name !== undefined && slash) yield { close: name }
    else if (name !== undefined) yield { open: name, attributes: (wanted) => attribute(list ?? '', wanted), empty: end === '/' }
  }
}
function attribute(list: string, name: string): string | undefined {
  for (const [, key = '', a, b] of list.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    if (key === name || key.endsWith(`:${name}`)) return decode(a ?? b ?? '')
  return undefined
}
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
/** Also `_x000D_`, by which spreadsheets write signs that XML does not allow. */
export const decode = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
        hex !== undefined
          ? sign(Number.parseInt(hex, 16))
          : decimal !== undefined
            ? sign(Number(decimal))
            : (named[name ?? ''] ?? whole),
      )
    : text
const sign = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD')
