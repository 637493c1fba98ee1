import { textIn } from './form.ts'

/** How a person wants to see pages. */
export interface View {
  readonly theme: 'light' | 'dark'
  readonly density: 'normal' | 'roomy' | 'dense'
  /** Whether single letters walk a table. */
  readonly keys: 'on' | 'off'
}

/** The wish when it is one of the options, else the first: what a newcomer gets. */
const pick = <T extends string>(options: readonly [T, ...T[]], wish: string | null | undefined): T =>
  options.find((option) => option === wish) ?? options[0]
const view = (theme?: string | null, density?: string | null, keys?: string | null): View => ({
  theme: pick(['light', 'dark'], theme),
  density: pick(['normal', 'roomy', 'dense'], density),
  keys: pick(['on', 'off'], keys),
})

/** What a cookie says, with what it does not know replaced by the default. */
export const readView = (cookie: string | undefined): View => view(...((cookie ?? '').split('.') as [string?, string?, string?]))
export const writeView = ({ theme, density, keys }: View): string => `${theme}.${density}.${keys}`

/** The same view with what a form says changed. */
export const changeView = (before: View, form: FormData): View => {
  const wish = (name: keyof View) => textIn(form, name) || before[name]
  return view(wish('theme'), wish('density'), wish('keys'))
}
