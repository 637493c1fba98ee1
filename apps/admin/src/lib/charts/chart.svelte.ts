import type { Attachment } from 'svelte/attachments'
import { say } from '#lib/say.ts'
import type { ECharts, Option } from './engine.ts'
import { inLetters } from './theme.ts'

/** What was clicked: the id of the series, and which of its values. */
export interface Picked {
  readonly series: string
  readonly at: number
}

/**
 * Draws into the element, and again whenever the option changes or the element has another size. ECharts is fetched when
 * the first chart is shown; where it cannot be had, the place says so and the table beside it stays.
 */
export const chart =
  (option: () => Option, pick?: (picked: Picked) => void): Attachment<HTMLElement> =>
  (node) => {
    let drawn = $state.raw<ECharts>()
    let ended = false
    const { fontFamily } = getComputedStyle(node)
    import('./engine.ts').then(
      ({ init }) => {
        if (ended) return
        drawn = init(node, inLetters(fontFamily), { renderer: 'svg' })
        drawn.on('click', ({ seriesId, dataIndex }) => pick?.({ series: seriesId ?? '', at: dataIndex }))
      },
      () => (node.textContent = say('chart.failed')),
    )
    const resized = new ResizeObserver(() => drawn?.resize())
    resized.observe(node)
    /** Paper has another width than the screen, and leaves no time to draw anew: the picture is made smaller. */
    const scale = () => {
      if (drawn) node.querySelector('svg')?.setAttribute('viewBox', `0 0 ${drawn.getWidth()} ${drawn.getHeight()}`)
    }
    addEventListener('beforeprint', scale)
    $effect(() => {
      drawn?.setOption(option(), { replaceMerge: ['series'] })
    })
    return () => {
      ended = true
      resized.disconnect()
      removeEventListener('beforeprint', scale)
      drawn?.dispose()
    }
  }
