/** How deep in indigo a grade is printed; a word we do not know gets an outline only. */
const depths: Readonly<Record<string, 1 | 2 | 3 | 4>> = { 优: 1, 优秀: 1, 良: 2, 良好: 2, 中: 3, 合格: 3, 差: 4, 不合格: 4 }
export const depthOf = (grade: string | null): 1 | 2 | 3 | 4 | 'none' => (grade === null ? 'none' : (depths[grade] ?? 'none'))
