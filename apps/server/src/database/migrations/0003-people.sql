create table app.unit (
  jurisdiction text not null references app.jurisdiction (code),
  id uuid not null,
  title text not null,
  recorded_at timestamptz not null default clock_timestamp(),
  recorded_by text not null,
  primary key (jurisdiction, id),
  unique (jurisdiction, title)
);
select app.isolate('unit', 'people');

-- A person belongs to one jurisdiction. How they sign in is in the schema auth, under the same id.
create table app.person (
  jurisdiction text not null references app.jurisdiction (code),
  id uuid not null,
  -- By role, never a person's name.
  title text not null,
  unit uuid,
  -- A sample account: it works only while the server runs with samples.
  sample boolean not null,
  recorded_at timestamptz not null default clock_timestamp(),
  recorded_by text not null,
  primary key (jurisdiction, id),
  foreign key (jurisdiction, unit) references app.unit (jurisdiction, id)
);
select app.isolate('person', 'people');
-- Also whoever asks who they are: before that is known there is no list to go by.
create policy own on app.person for select using (id::text = current_setting('app.person', true));

-- Roles given and taken back; the last row about a person and a role holds.
create table app.role_change (
  jurisdiction text not null,
  sequence bigint generated always as identity,
  person uuid not null,
  role text not null check (role in ('administrator', 'province-admin', 'county-maker', 'county-confirmer', 'data-bureau',
    'unit-filer', 'reviewer', 'pack-publisher', 'auditor')),
  held boolean not null,
  ground text not null,
  changed_at timestamptz not null default clock_timestamp(),
  changed_by uuid,
  primary key (jurisdiction, sequence),
  foreign key (jurisdiction, person) references app.person (jurisdiction, id),
  -- Nobody gives a role to themselves.
  check (changed_by is distinct from person)
);
create index on app.role_change (jurisdiction, person, role, sequence);
select app.isolate('role_change', 'people');
select app.sign_rows('role_change', 'changed_by');
create policy own on app.role_change for select using (person::text = current_setting('app.person', true));

-- Settings of a jurisdiction; the last row holds.
--   upward         how far those above see it: 'records', 'results' (when nothing is set) or 'nothing'
--   second-factor  'required' or 'optional' (when nothing is set)
create table app.setting (
  jurisdiction text not null references app.jurisdiction (code),
  sequence bigint generated always as identity,
  name text not null,
  value text not null,
  ground text not null,
  changed_at timestamptz not null default clock_timestamp(),
  changed_by uuid,
  primary key (jurisdiction, sequence),
  check ((name = 'upward' and value in ('records', 'results', 'nothing'))
    or (name = 'second-factor' and value in ('required', 'optional')))
);
create index on app.setting (jurisdiction, name, sequence);
select app.isolate('setting', 'people');
select app.sign_rows('setting', 'changed_by');
