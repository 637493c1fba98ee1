-- What was done, one chain for each jurisdiction: every record holds the hash of the one before.
create table app.audit (
  jurisdiction text not null references app.jurisdiction (code),
  sequence integer not null check (sequence > 0),
  previous text not null,
  content text not null,
  hash text not null check (hash = encode(sha256(convert_to(previous || E'\n' || content, 'UTF8')), 'hex')),
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (jurisdiction, sequence),
  unique (jurisdiction, previous),
  check ((content::jsonb ->> 'jurisdiction') = jurisdiction and (content::jsonb ->> 'sequence')::integer = sequence)
);
select app.isolate('audit', 'acts');
