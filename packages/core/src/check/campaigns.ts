import { instead } from './near.ts'
import { about, each, into, tell, type Here } from './here.ts'
import { own } from './names.ts'
import { findSingle } from './facts.ts'
import { findRole, findSubject } from './things.ts'
import { takeCount, takePortion } from './amounts.ts'
import { checkCondition } from './conditions.ts'
import { checkCite } from './cites.ts'

/** Campaigns: whom, drawn how, scored into which total. */
export function checkCampaigns(here: Here): void {
  each(here, 'campaigns', here.names.pack.campaigns, (campaign, root) => {
    if (!findSubject(into(root, 'subject'), campaign.subject)) return
    const at = about(root, campaign.subject)
    if (campaign.where !== undefined) checkCondition(into(at, 'where'), campaign.where)
    if (campaign.draw) {
      takePortion(into(at, 'draw', 'share'), campaign.draw.share, '抽取比例')
      if (campaign.draw.least !== undefined) takeCount(into(at, 'draw', 'least'), campaign.draw.least, '最少抽取数')
      if (campaign.draw.within !== undefined) findSingle(into(at, 'draw', 'within'), campaign.draw.within, 'choice')
    }
    findTotal(into(at, 'total'), campaign.total)
    findRole(into(at, 'by'), campaign.by)
    checkCite(at, campaign.cite)
  })
}

/** A total that a track of a scheme keeps. */
export function findTotal(here: Here, name: string): void {
  const totals: string[] = (here.names.pack.schemes ?? [])
    .filter((s) => s.subject === here.is)
    .flatMap((s) => s.tracks.map((t) => t.total))
  if (!totals.includes(name))
    tell(
      here,
      own(here.names.subject(here.is)?.facts, name) ? 'mismatch' : 'unknown-name',
      `“${name}”`,
      '这不是本对象哪个评分环节的总分',
      instead(name, totals),
    )
}
