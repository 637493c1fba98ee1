/**
 * How every chart looks. Colours are tokens of `tokens.css` and not values: the browser fills them in, so that a chart is
 * light, dark or printed like the page around it and is not drawn again for it.
 */
export const token = (name: string): string => `var(--${name})`

const words = { color: token('chart-axis'), fontSize: 12 }
export const theme = {
  color: [1, 2, 3, 4, 5, 6].map((number) => token(`chart-${number}`)),
  backgroundColor: 'transparent',
  animation: false,
  textStyle: words,
  categoryAxis: {
    axisLine: { lineStyle: { color: token('chart-axis') } },
    axisTick: { show: false },
    axisLabel: words,
    splitLine: { show: false },
  },
  valueAxis: {
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: words,
    splitLine: { lineStyle: { color: token('chart-grid') } },
  },
  tooltip: {
    // Text in the picture: a tooltip of HTML would carry style attributes, which the page's policy forbids.
    renderMode: 'richText',
    confine: true,
    transitionDuration: 0,
    backgroundColor: token('surface'),
    borderColor: token('line-2'),
    borderWidth: 1,
    borderRadius: 3,
    shadowBlur: 0,
    padding: [6, 10],
    textStyle: { color: token('ink') },
  },
}

/** The theme with the page's own letters, without which text could not be measured. */
export const inLetters = (fontFamily: string) => ({ ...theme, textStyle: { ...theme.textStyle, fontFamily } })
