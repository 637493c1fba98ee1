-- Reference tables: the same for every jurisdiction.

create table app.jurisdiction (
  code text primary key check (code ~ '^[0-9]{6}([0-9]{3})?(-[a-z0-9]{1,20})?$'),
  title text not null,
  parent text references app.jurisdiction (code)
);

create table app.trusted_key (
  key text primary key,
  public_key text not null unique,
  owner text not null,
  valid_from date not null,
  valid_to date,
  trusted_at timestamptz not null default clock_timestamp(),
  trusted_by text not null
);

-- Withdrawing a key adds a row; nothing is taken back.
create table app.withdrawn_key (
  key text primary key references app.trusted_key (key),
  withdrawn_from date not null,
  because text not null,
  withdrawn_at timestamptz not null default clock_timestamp(),
  withdrawn_by text not null
);

create table app.pack (
  digest text primary key check (digest ~ '^sha256:[0-9a-f]{64}$'),
  pack text not null,
  version text not null check (version ~ '^[0-9]+\.[0-9]+\.[0-9]+$'),
  jurisdiction text not null references app.jurisdiction (code),
  title text not null,
  file text not null,
  cases integer not null check (cases >= 0),
  installed_at timestamptz not null default clock_timestamp(),
  installed_by text not null
);
create index on app.pack (jurisdiction, pack);

create table app.pack_signature (
  digest text not null references app.pack (digest),
  key text not null references app.trusted_key (key),
  primary key (digest, key)
);

create table app.refused_file (
  id uuid primary key,
  file text not null,
  size integer not null,
  refused jsonb not null,
  refused_at timestamptz not null default clock_timestamp(),
  handed_in_by text not null
);

-- Tables of a jurisdiction: its code stands in every key, and is never null.

-- A fact sheet as filed. All other records of facts belong to one.
create table app.sheet (
  jurisdiction text not null references app.jurisdiction (code),
  id uuid not null,
  pack text not null references app.pack (digest),
  digest text not null check (digest ~ '^sha256:[0-9a-f]{64}$'),
  day date not null,
  about_kind text not null,
  about text not null,
  text text not null,
  filed_at timestamptz not null default clock_timestamp(),
  filed_by text not null,
  primary key (jurisdiction, id)
);
create index on app.sheet (jurisdiction, filed_at);

create table app.subject (
  jurisdiction text not null,
  kind text not null,
  id text not null,
  classified boolean not null,
  first_sheet uuid not null,
  primary key (jurisdiction, kind, id),
  foreign key (jurisdiction, first_sheet) references app.sheet (jurisdiction, id)
);

-- What a sheet calls a thing.
create table app.statement (
  jurisdiction text not null,
  sheet uuid not null,
  kind text not null,
  id text not null,
  position integer not null,
  title text,
  primary key (jurisdiction, sheet, kind, id),
  foreign key (jurisdiction, sheet) references app.sheet (jurisdiction, id),
  foreign key (jurisdiction, kind, id) references app.subject (jurisdiction, kind, id)
);
create index on app.statement (jurisdiction, kind, id);

create table app.link (
  jurisdiction text not null,
  sheet uuid not null,
  kind text not null,
  id text not null,
  link text not null,
  to_kind text not null,
  to_id text not null,
  primary key (jurisdiction, sheet, kind, id, link),
  foreign key (jurisdiction, sheet, kind, id) references app.statement (jurisdiction, sheet, kind, id),
  foreign key (jurisdiction, to_kind, to_id) references app.subject (jurisdiction, kind, id)
);
create index on app.link (jurisdiction, to_kind, to_id);

create table app.fact (
  jurisdiction text not null,
  sheet uuid not null,
  kind text not null,
  id text not null,
  -- Total of the track for which it was filed anew; empty for all tracks.
  anew text not null,
  fact text not null,
  value jsonb not null,
  unit text,
  origin text check (origin in ('published', 'filed', 'captured', 'derived', 'assumed')),
  given_by text,
  given_at date,
  evidence text,
  primary key (jurisdiction, sheet, kind, id, anew, fact),
  foreign key (jurisdiction, sheet, kind, id) references app.statement (jurisdiction, sheet, kind, id)
);
create index on app.fact (jurisdiction, kind, id, fact);

create table app.evaluation (
  jurisdiction text not null,
  id uuid not null,
  pack text not null references app.pack (digest),
  sheet uuid not null,
  rulebook text not null check (rulebook ~ '^sha256:[0-9a-f]{64}$'),
  facts text not null check (facts ~ '^sha256:[0-9a-f]{64}$'),
  engine text not null,
  kind text not null,
  subject text not null,
  scheme text not null,
  track text not null,
  day date not null,
  total numeric not null,
  out_of numeric not null,
  judged numeric not null,
  deducted numeric not null,
  provisional boolean not null,
  vetoed boolean not null,
  grade text,
  -- Titles as they stood, for lists: subject, scheme, track, grade.
  shown jsonb not null,
  -- The score sheet's canonical text, deflated; `result` is the digest of the text.
  result text not null check (result ~ '^sha256:[0-9a-f]{64}$'),
  score_sheet bytea not null,
  made_at timestamptz not null default clock_timestamp(),
  made_by text not null,
  primary key (jurisdiction, id),
  foreign key (jurisdiction, sheet) references app.sheet (jurisdiction, id),
  foreign key (jurisdiction, kind, subject) references app.subject (jurisdiction, kind, id)
);
create index on app.evaluation (jurisdiction, made_at);
create index on app.evaluation (jurisdiction, kind, subject);

-- Isolation: what a transaction may see and write is what it named first, in app.visible. Without that it sees nothing.

do $$
declare name text;
begin
  foreach name in array array['jurisdiction', 'trusted_key', 'withdrawn_key', 'pack', 'pack_signature', 'refused_file'] loop
    execute format('alter table app.%I enable row level security', name);
    execute format('alter table app.%I force row level security', name);
    execute format('create policy reference on app.%I using (true) with check (true)', name);
  end loop;
  foreach name in array array['sheet', 'subject', 'statement', 'link', 'fact', 'evaluation'] loop
    execute format('alter table app.%I enable row level security', name);
    execute format('alter table app.%I force row level security', name);
    execute format('create policy visible on app.%I
      using (jurisdiction = any ((select string_to_array(current_setting(''app.visible'', true), '',''))::text[]))
      with check (jurisdiction = any ((select string_to_array(current_setting(''app.visible'', true), '',''))::text[]))', name);
  end loop;
end
$$;
