-- A publisher's key is trusted for a jurisdiction and those beneath it, and withdrawn there: whoever acts for one province
-- decides nothing for another. What was trusted so far was good for all, so it is the platform's now.
alter table app.withdrawn_key drop constraint withdrawn_key_key_fkey;
alter table app.withdrawn_key drop constraint withdrawn_key_pkey;
alter table app.pack_signature drop constraint pack_signature_key_fkey;
alter table app.trusted_key drop constraint trusted_key_pkey;
alter table app.trusted_key drop constraint trusted_key_public_key_key;

alter table app.trusted_key add column jurisdiction text not null default '000000' references app.jurisdiction (code);
alter table app.trusted_key alter column jurisdiction drop default;
-- The same publisher may be trusted by several, each for itself.
alter table app.trusted_key add primary key (jurisdiction, key);
alter table app.trusted_key add unique (jurisdiction, public_key);

alter table app.withdrawn_key add column jurisdiction text not null default '000000';
alter table app.withdrawn_key alter column jurisdiction drop default;
alter table app.withdrawn_key add primary key (jurisdiction, key);
alter table app.withdrawn_key add foreign key (jurisdiction, key) references app.trusted_key (jurisdiction, key);

-- Which trust a pack was taken on.
alter table app.pack_signature add column jurisdiction text not null default '000000';
alter table app.pack_signature alter column jurisdiction drop default;
alter table app.pack_signature add foreign key (jurisdiction, key) references app.trusted_key (jurisdiction, key);

-- Everybody may read which keys are trusted, and for what; they are added and withdrawn only where the transaction may write.
do $$
declare name text;
begin
  foreach name in array array['trusted_key', 'withdrawn_key'] loop
    execute format('drop policy reference on app.%I', name);
    execute format('create policy reading on app.%I for select using (true)', name);
    execute format('create policy adding on app.%I for insert with check (jurisdiction = %s)', name, app.codes('writable'));
  end loop;
end
$$;
