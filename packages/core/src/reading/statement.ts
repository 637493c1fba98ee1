/** Words for a yes/no fact by its title, so that 验收合格 reads 验收合格 or 验收不合格 and not “是” or “否”. */

const begins = /^(有|存在|已|未|无|不|应|可|能|属|是|符合|具备|没有|落实|纳入|完成|通过|执行|编制|取得|提交|公开|建立|开展|造成|拒|按期|按时|入|超出|超过|逾期|达到|使用|采用|接入|签订|发生)/
const beginsVerb = /^(落实|纳入|完成|通过|执行|编制|取得|提交|公开|建立|开展|造成|按期|按时|入|超出|超过|逾期|达到|使用|采用|接入|签订|发生)/
const happening = /(隐患|违规|违纪|违法|违约|问题|事故|事件|风险|预警|浪费|异议|投诉|纠纷|情形|责任)$/
const belonging = /(项目|系统|应用|单位|工程|事项|平台|类)$/
const quality = /(合格|健全|合理|合规|规范|充分|齐全|及时|完整|一致|有效|明确|优良|真实|准确|清晰|可控|充足|成立|符合|科学|公平|安全|稳定)$/
const done = /(完成|通过|落实|公开|共享|到位|备案|实现|整改|达标|开工|完工|上线|入云|贯通|归集|登记|报送|销号|脱密|留存|实施|启动|批准|同意)$/
const inner = /(已|未|不|无|先|尚|拒|可(?!控|行|靠|研)|(?<![所国拥])有(?![效关序力]))/

/** The statement when the fact is yes. */
export function sayYes(title: string): string {
  if (happening.test(title) && !/^(有|存在|无|造成|发生|发现)/.test(title)) return `有${title}`
  if (begins.test(title) || inner.test(title)) return title
  if (belonging.test(title)) return `属于${title}`
  return quality.test(title) || done.test(title) ? title : `「${title}」为是`
}
/** The statement when the fact is no. */
export function sayNo(title: string): string {
  if (/^有/.test(title)) return `无${title.slice(1)}`
  if (/^存在/.test(title)) return `不${title}`
  if (title.split('已').length === 2 && !/[未不无]/.test(title)) return title.replace('已', '未')
  if (happening.test(title) && !/^(造成|发生|发现)/.test(title)) return `无${title}`
  if (/^[^已未不无]*可(?!控|行|靠|研)[^已未不无]*$/.test(title)) return title.replace('可', '不可')
  if (/^[^已未不无]+(?<![所国拥])有(?![效关序力])[^已未不无有]*$/.test(title)) return title.replace('有', '没有')
  if (inner.test(title)) return `「${title}」为否`
  if (beginsVerb.test(title)) return `未${title}`
  if (begins.test(title)) return `「${title}」为否`
  if (belonging.test(title)) return `不属于${title}`
  if (quality.test(title)) return title.replace(quality, '不$1')
  return done.test(title) ? title.replace(done, '未$1') : `「${title}」为否`
}

const deed = /(开工|完工|竣工|上线|立项|验收|整改|签订|完成|下达|批复|启动|交付|投用|公布|报送|提交|登记|冻结|解冻|注销|释放|下架|结算|评审|变更|备份|移交|归档|拨付|支付|受理|备案|终验|初验)(日|日期|时间)$/
const ahead = /计划|应当|拟|预计|最近|期限|上次/
/** The day as a name in a sentence: 开工日; 可研开始之日. */
export const sayDayName = (title: string): string =>
  /(日|日期|时间|期限|时点)$/.test(title) ? title : /[起止]$/.test(title) ? `${title}日` : `${title}之日`
/** That the day has come: 合同已签订; or has not: 合同尚未签订. */
export function sayHappened(title: string, yes: boolean): string {
  if (deed.test(title) && !ahead.test(title)) return title.replace(deed, yes ? '已$1' : '尚未$1')
  return `${sayDayName(title)}${yes ? '已到' : '未到'}`
}
