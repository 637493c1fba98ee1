export const roles = {
  unit: '项目实施单位',
  department: '主管部门',
  finance: '财政部门',
} as const
