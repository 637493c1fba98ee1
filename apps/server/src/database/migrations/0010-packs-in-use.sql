-- Packs in use: acts from a day by a document, never changed. What is in force on a day, as known on a day, is read from them:
-- of the acts done by then the one done last whose day has come; holding and its end count apart from the version.
create table app.enablement (
  jurisdiction text not null references app.jurisdiction (code),
  id uuid not null,
  sequence bigint generated always as identity,
  act text not null check (act in ('enable', 'upgrade', 'roll-back', 'hold', 'resume')),
  -- Name of the pack: a jurisdiction uses one version of it at a time.
  pack text not null,
  digest text not null references app.pack (digest),
  from_day date not null,
  document text not null check (document <> ''),
  reason text,
  done_on date not null,
  done_at timestamptz not null default clock_timestamp(),
  done_by text not null,
  person uuid,
  primary key (jurisdiction, id)
);
create index on app.enablement (jurisdiction, pack, sequence);
-- A pack is enabled once; whatever comes later is another act.
create unique index on app.enablement (jurisdiction, pack) where act = 'enable';
select app.isolate('enablement', 'results');
select app.sign_rows('enablement', 'person');

-- Values of a county that are changed together: proposed by one person, confirmed by another, or withdrawn by whoever proposed them.
create table app.revision_set (
  jurisdiction text not null references app.jurisdiction (code),
  id uuid not null,
  pack text not null,
  digest text not null references app.pack (digest),
  from_day date not null,
  document text not null check (document <> ''),
  reason text not null check (reason <> ''),
  proposed_on date not null,
  proposed_at timestamptz not null default clock_timestamp(),
  proposed_by text not null,
  proposer uuid not null,
  primary key (jurisdiction, id),
  unique (jurisdiction, id, proposer)
);
create index on app.revision_set (jurisdiction, pack, proposed_at);
select app.isolate('revision_set', 'results');
select app.sign_rows('revision_set', 'proposer');

create table app.revision (
  jurisdiction text not null,
  revision_set uuid not null,
  parameter text not null,
  -- {"is": …}; null in it returns to the pack's own value.
  value jsonb not null,
  position integer not null,
  primary key (jurisdiction, revision_set, parameter),
  foreign key (jurisdiction, revision_set) references app.revision_set (jurisdiction, id)
);
select app.isolate('revision', 'results');

-- One decision for each set. The proposer is held by foreign key, so that the two-person rule cannot be talked around.
create table app.revision_decision (
  jurisdiction text not null,
  revision_set uuid not null,
  decision text not null check (decision in ('confirmed', 'withdrawn')),
  proposer uuid not null,
  decider uuid not null,
  decided_on date not null,
  decided_at timestamptz not null default clock_timestamp(),
  decided_by text not null,
  primary key (jurisdiction, revision_set),
  foreign key (jurisdiction, revision_set, proposer) references app.revision_set (jurisdiction, id, proposer),
  constraint revision_decision_two_people check ((decision = 'confirmed') = (proposer <> decider))
);
select app.isolate('revision_decision', 'results');
select app.sign_rows('revision_decision', 'decider');

-- What became of a county's own value when the version changed: kept, or let go from the act's day on.
create table app.enablement_choice (
  jurisdiction text not null,
  enablement uuid not null,
  revision_set uuid not null,
  parameter text not null,
  choice text not null check (choice in ('keep', 'take-new', 'drop')),
  primary key (jurisdiction, enablement, revision_set, parameter),
  foreign key (jurisdiction, enablement) references app.enablement (jurisdiction, id),
  foreign key (jurisdiction, revision_set, parameter) references app.revision (jurisdiction, revision_set, parameter)
);
select app.isolate('enablement_choice', 'results');

-- Questions what other rules would do. The same question has the same digest and is worked out once.
create table app.impact_run (
  jurisdiction text not null references app.jurisdiction (code),
  id uuid not null,
  question text not null check (question ~ '^sha256:[0-9a-f]{64}$'),
  about text not null check (about in ('pack', 'values')),
  digest text not null references app.pack (digest),
  from_day date not null,
  asked jsonb not null,
  things integer not null check (things >= 0),
  asked_at timestamptz not null default clock_timestamp(),
  asked_by text not null,
  person uuid,
  primary key (jurisdiction, id),
  unique (jurisdiction, question)
);
create index on app.impact_run (jurisdiction, asked_at);
select app.isolate('impact_run', 'results');
select app.sign_rows('impact_run', 'person');

create table app.impact_progress (
  jurisdiction text not null,
  run uuid not null,
  done integer not null,
  reached_at timestamptz not null default clock_timestamp(),
  primary key (jurisdiction, run, done),
  foreign key (jurisdiction, run) references app.impact_run (jurisdiction, id)
);
select app.isolate('impact_progress', 'results');

-- A result, deflated JSON, or why there is none.
create table app.impact_result (
  jurisdiction text not null,
  run uuid not null,
  result bytea,
  because text,
  made_at timestamptz not null default clock_timestamp(),
  primary key (jurisdiction, run),
  foreign key (jurisdiction, run) references app.impact_run (jurisdiction, id),
  check ((result is null) <> (because is null))
);
select app.isolate('impact_result', 'results');

-- Counts and sums over everything on record in a jurisdiction under one rulebook: worked out once for each state of both.
create table app.figures (
  jurisdiction text not null references app.jurisdiction (code),
  pack text not null,
  question text not null check (question ~ '^sha256:[0-9a-f]{64}$'),
  result jsonb not null,
  made_at timestamptz not null default clock_timestamp(),
  primary key (jurisdiction, pack, question)
);
select app.isolate('figures', 'results');

-- An evaluation keeps the county's own values that were in force, so that it can be repeated byte for byte.
alter table app.evaluation add column revisions jsonb not null default '[]';
alter table app.evaluation alter column revisions drop default;
alter table app.evaluation add column known_on date;
