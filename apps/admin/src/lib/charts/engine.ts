import { BarChart, LineChart, type BarSeriesOption, type LineSeriesOption } from 'echarts/charts'
import {
  GridComponent,
  MarkLineComponent,
  TooltipComponent,
  type GridComponentOption,
  type MarkLineComponentOption,
  type TooltipComponentOption,
} from 'echarts/components'
import { init, use, type ComposeOption, type ECharts } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

/** What a chart of ours may say; what is not named here is not in the bundle. */
export type Option = ComposeOption<
  BarSeriesOption | LineSeriesOption | GridComponentOption | MarkLineComponentOption | TooltipComponentOption
>
export type { BarSeriesOption, ECharts, LineSeriesOption }

use([BarChart, LineChart, GridComponent, MarkLineComponent, TooltipComponent, SVGRenderer])
export { init }
