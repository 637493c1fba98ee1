-- Why a fact was corrected; null for what was simply filed.
alter table app.sheet add column reason text check (reason <> '');
