-- What a transaction may see and add, as lists of division codes that it names first (Scope in access/scope.ts):
--   app.visible    all records            app.results    results only, holds all of visible
--   app.writable   records may be added   app.managed    people, roles and settings
--   app.recording  the audit trail        app.person     id of the person who acts
-- Without them it sees nothing.

create function app.codes(setting text) returns text language sql immutable as
$$ select format('any ((select string_to_array(current_setting(%L, true), '',''))::text[])', 'app.' || setting) $$;

-- Forces row-level security on a table of jurisdictions. A kind of rows has one policy for reading and one for adding;
-- nothing that is on record is changed or removed.
create function app.isolate(name text, kind text) returns void language plpgsql as
$$
declare
  reads text[] := case kind
    when 'records' then array['visible'] when 'results' then array['results']
    when 'people' then array['visible', 'managed'] when 'acts' then array['visible', 'managed', 'recording'] end;
  adds text[] := case kind when 'people' then array['managed'] when 'acts' then array['recording'] else array['writable'] end;
begin
  if reads is null then raise exception 'rows are records, results, people or acts, not %', kind; end if;
  execute format('alter table app.%I enable row level security', name);
  execute format('alter table app.%I force row level security', name);
  execute format('create policy reading on app.%I for select using (%s)', name,
    (select string_agg('jurisdiction = ' || app.codes(one), ' or ') from unnest(reads) one));
  execute format('create policy adding on app.%I for insert with check (%s)', name,
    (select string_agg('jurisdiction = ' || app.codes(one), ' or ') from unnest(adds) one));
end
$$;

-- Forces row-level security on a table that is the same for every jurisdiction.
create function app.share(name text) returns void language plpgsql as
$$
begin
  execute format('alter table app.%I enable row level security', name);
  execute format('alter table app.%I force row level security', name);
  execute format('create policy reference on app.%I using (true) with check (true)', name);
end
$$;

-- A row that says who acted says the truth: the column holds whoever the transaction acts for.
create function app.sign_rows(name text, person text) returns void language plpgsql as
$$
begin
  execute format('create policy signed on app.%I as restrictive for insert
    with check (%I::text is not distinct from nullif(current_setting(''app.person'', true), ''''))', name, person);
end
$$;

-- Two people: whoever proposed cannot confirm. The row of the confirmation holds both (the proposer by foreign key to the proposal), and is signed.
create function app.two_people(name text, proposer text, confirmer text) returns void language plpgsql as
$$
begin
  execute format('alter table app.%I alter column %I set not null', name, confirmer);
  execute format('alter table app.%I add constraint %I check (%I is distinct from %I)', name, name || '_two_people', proposer, confirmer);
  perform app.sign_rows(name, confirmer);
end
$$;

revoke all on all functions in schema app from public;

do $$
declare name text;
begin
  foreach name in array array['sheet', 'subject', 'statement', 'link', 'fact', 'evaluation'] loop
    execute format('drop policy visible on app.%I', name);
  end loop;
  foreach name in array array['sheet', 'subject', 'statement', 'link', 'fact'] loop perform app.isolate(name, 'records'); end loop;
  perform app.isolate('evaluation', 'results');
end
$$;

-- The platform itself: acts that concern no single jurisdiction, and whoever administers all of them.
insert into app.jurisdiction (code, title) values ('000000', '平台') on conflict do nothing;

-- What was refused belongs to the jurisdiction of whoever handed it in.
alter table app.refused_file add column jurisdiction text not null default '000000' references app.jurisdiction (code);
alter table app.refused_file alter column jurisdiction drop default;
alter table app.refused_file drop constraint refused_file_pkey;
alter table app.refused_file add primary key (jurisdiction, id);
drop policy reference on app.refused_file;
select app.isolate('refused_file', 'acts');
