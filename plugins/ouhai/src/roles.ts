/** Who acts and decides; the owner answers for its own money (OH-025), finance coordinates (OH-003). */
export const roles = {
  owner: '预算单位',
  finance: '区财政局',
  performance: '区财政局绩效管理科',
  section: '区财政局业务科室',
  head: '区长办公会议',
  committee: '区委区政府',
  npc: '区人大',
  standing: '区人大常委会',
  discipline: '区纪检监察机关', // OH-007
  planning: '区发展和改革局',
  office: '镇街财政所', // OH-035
  agency: '第三方机构',
} as const
