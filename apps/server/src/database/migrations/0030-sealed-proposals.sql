-- What was proposed stays what was proposed: values are put into a set by whoever proposes it, and none is put in once it is
-- decided, so that nothing is confirmed but what was read.
create policy proposing on app.revision as restrictive for insert with check (
  exists (
    select from app.revision_set s
    where s.jurisdiction = revision.jurisdiction and s.id = revision.revision_set
      and s.proposer::text = current_setting('app.person', true)
  )
  and not exists (
    select from app.revision_decision d
    where d.jurisdiction = revision.jurisdiction and d.revision_set = revision.revision_set
  )
);
