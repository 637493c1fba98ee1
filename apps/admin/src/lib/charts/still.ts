import type { Option } from './engine.ts'
import { theme } from './theme.ts'

/** Only where pages are made: in the browser this is nothing, and ECharts is not fetched for it. */
const engine = import.meta.env.SSR ? await import('./engine.ts') : null

/** A chart as SVG for readers without scripts: in tokens of the page and without style attributes, which its policy forbids. */
export function still(option: Option, width: number, height: number): string {
  if (!engine) return ''
  const chart = engine.init(null, theme, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption(option)
    return plain(chart.renderToSVGString({ useViewBox: true }))
  } finally {
    chart.dispose()
  }
}

/** Style elements and attributes taken out; of what they say only the size of text is kept. */
const plain = (svg: string): string =>
  svg
    .replaceAll(/<style[^]*?<\/style>/g, '')
    .replaceAll(/ (?:class|ecmeta_\w+)="[^"]*"/g, '')
    .replaceAll(/ style="([^"]*)"/g, (_, said: string) => {
      const size = /font-size:\s*(\d+)px/.exec(said)?.[1]
      return size ? ` font-size="${size}"` : ''
    })
