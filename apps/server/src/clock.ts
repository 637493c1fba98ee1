const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' })

/** Today in China, where all jurisdictions are, wherever the machine stands. */
export const today = (): `${number}-${number}-${number}` => day.format(new Date()) as `${number}-${number}-${number}`
