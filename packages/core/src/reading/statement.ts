/** Words for a yes/no fact by its title, so that 验收合格 reads 验收合格 or 验收不合格 and not “是” or “否”. */

const deeds =
  '落实|纳入|完成|通过|执行|编制|取得|提交|公开|建立|开展|造成|按|入|超出|超过|逾期|达到|使用|采用|接入|签订|发生|被|部署'
const begins = new RegExp(`^(有|存在|已|未|无|不|应|可|能|属|是|符合|具备|没有|面向|涉及|适用|${deeds})`)
const beginsDeed = new RegExp(`^(${deeds})`)
const lasting = /^(面向|涉及|适用|符合|具备|属于|是)/
const happening = /(隐患|违规|违纪|违法|违约|问题|事故|事件|风险|预警|浪费|异议|投诉|纠纷|情形|责任)$/
const belonging = /(项目|系统|应用|单位|工程|事项|平台|程序|类)$/
const quality =
  /(合格|健全|合理|合规|规范|充分|齐全|及时|完整|一致|有效|明确|优良|真实|准确|清晰|可控|充足|成立|符合|科学|公平|安全|稳定|重复|相符)$/
const done =
  /(完成|通过|落实|公开|共享|到位|备案|实现|整改|达标|开工|完工|上线|入云|贯通|归集|登记|报送|销号|脱密|留存|实施|启动|批准|同意|办结|量化|细化)$/
const degree = /[过偏](晚|早|高|低|大|小|多|少|长|短)$/
const may = /可(?!控|行|靠|研)/
const has = /(?<![所国拥])有(?![效关序力])/
const inner = new RegExp(`已|未|不|无|(?<!优)先(?!进)|尚|拒|${may.source}|${has.source}`)

/** A fact that is itself a fault, such as 未整改问题, is there or is not. */
const isHappening = (title: string): boolean => happening.test(title) && (!begins.test(title) || title.startsWith('未'))

/** The statement when the fact is yes. */
export function sayYes(title: string): string {
  if (isHappening(title)) return `有${title}`
  if (begins.test(title) || inner.test(title)) return title
  if (belonging.test(title)) return `属于${title}`
  return quality.test(title) || done.test(title) || degree.test(title) ? title : `「${title}」为是`
}
/** The statement when the fact is no. */
export function sayNo(title: string): string {
  const plain = !/[已未不无]/.test(title)
  if (title.startsWith('有')) return `无${title.slice(1)}`
  if (title.startsWith('存在')) return `不${title}`
  if (isHappening(title)) return `无${title}`
  // 均已 denied is “not all”, which turning 已 round would not say.
  if (/均已|都已|全部已/.test(title)) return `并非${title}`
  if (/^[^未不无]*已[^已未不无]*$/.test(title)) return title.replace('已', '未')
  if (plain && has.test(title)) return title.replace(has, '没有')
  if (plain && beginsDeed.test(title)) return `未${title.replace('了', '')}`
  if (plain && lasting.test(title)) return `不${title}`
  if (plain && may.test(title)) return title.replace(may, '不可')
  if (inner.test(title) || degree.test(title)) return `不属于“${title}”情形`
  if (belonging.test(title)) return `不属于${title}`
  if (/[、和或][^、和或]{2}$/.test(title)) return `「${title}」为否`
  if (quality.test(title)) return title.replace(quality, '不$1')
  return done.test(title) ? title.replace(done, '未$1') : `「${title}」为否`
}

const deed =
  /(开工|完工|竣工|上线|立项|验收|整改|签订|完成|下达|批复|启动|交付|投用|公布|报送|提交|登记|冻结|解冻|注销|释放|下架|结算|评审|变更|备份|移交|归档|拨付|支付|受理|备案|终验|初验|成交|生效|通过|批准|公示|办结|销号|关闭)(日|日期|时间)$/
const ahead = /计划|应当|拟|预计|最近|期限|上次/
/** The day as a name in a sentence: 开工日; 可研开始之日. */
export const sayDayName = (title: string): string =>
  /(日|日期|时间|期限|时点)$/.test(title) ? title : /[起止]$/.test(title) ? `${title}日` : `${title}之日`
/** That the day has come: 合同已签订; or has not: 合同尚未签订. */
export function sayHappened(title: string, yes: boolean): string {
  if (deed.test(title) && !ahead.test(title)) return title.replace(deed, yes ? '已$1' : '尚未$1')
  return `${sayDayName(title)}${yes ? '已到' : '未到'}`
}
