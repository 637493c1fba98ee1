-- Signing in, in a schema and under a login of its own; the application's login cannot reach it. Tables of the library hold
-- ids and secrets only: who a person is stands in app.person, under the same id.
create table auth."user" (
  id text primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null,
  image text,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null,
  "twoFactorEnabled" boolean
);

create table auth.session (
  id text primary key,
  "expiresAt" timestamptz not null,
  -- SHA-256 of what the cookie carries.
  token text not null unique,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references auth."user" (id) on delete cascade
);
create index on auth.session ("userId");

create table auth.account (
  id text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth."user" (id) on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  -- argon2id
  password text,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null
);
create index on auth.account ("userId");

create table auth.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null
);
create index on auth.verification (identifier);

create table auth."twoFactor" (
  id text primary key,
  -- Encrypted with the key in the data folder, as the recovery codes are.
  secret text not null,
  "backupCodes" text not null,
  "userId" text not null references auth."user" (id) on delete cascade,
  verified boolean,
  "failedVerificationCount" integer,
  "lockedUntil" timestamptz
);
create index on auth."twoFactor" ("userId");

-- Ours: what a person types to sign in.
create table auth.login (
  login text primary key,
  person text not null unique references auth."user" (id) on delete cascade
);

-- One-time links with which a person sets their own password.
create table auth.invitation (
  -- SHA-256 of what the link carries.
  token text primary key,
  person text not null references auth."user" (id) on delete cascade,
  made_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on auth.invitation (person);

-- Tries to get in, counted by what was tried and from where (as hashes).
create table auth.attempt (
  id bigint generated always as identity primary key,
  key text not null,
  at timestamptz not null default clock_timestamp()
);
create index on auth.attempt (key, at);

-- Codes of the second factor that were taken, as hashes: none is taken twice.
create table auth.used_code (
  person text not null references auth."user" (id) on delete cascade,
  code text not null,
  used_at timestamptz not null,
  primary key (person, code)
);
