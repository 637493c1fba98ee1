/**
 * Asks with what was typed last, one question at a time: what is typed while an answer is awaited is asked once it is
 * there, so that a slow line is asked less often and no answer overtakes another. A failed question is no answer.
 */
export const latest = <T>(
  ask: (text: string) => Promise<T>,
  answered: (text: string, answer: T) => void,
): ((text: string) => void) => {
  let [wanted, asked, busy] = ['', '', false]
  const work = async () => {
    busy = true
    while (wanted !== asked) {
      asked = wanted
      const answer = await ask(asked).then(
        (one) => ({ one }),
        () => null,
      )
      if (answer) answered(asked, answer.one)
    }
    busy = false
  }
  return (text) => {
    wanted = text
    if (!busy) void work()
  }
}
