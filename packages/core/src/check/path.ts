/** The way to a value: keys and positions from the outside in. */
export type Path = readonly (string | number)[]

const plainKey = /^[\p{L}\p{N}_-]+$/u

/** A key path as people read it: `schemes[0].lines[3].earn.full`, `census["kind.basic"]`; empty for the whole. */
export const pathText = (path: Path): string =>
  path
    .map((key, i) =>
      typeof key === 'number' ? `[${key}]` : !plainKey.test(key) ? `[${JSON.stringify(key)}]` : i === 0 ? key : `.${key}`,
    )
    .join('')
