-- Logins at the Signing Server door, from the first way to the signing server to the signature of the challenge.
create sequence login_challenge_seq start with 50 increment by 50;
create table login_challenge (
  id bigint not null,
  browser_sha256 varchar(64) not null,
  oauth_state varchar(64) not null,
  verifier ${blob},
  step varchar(20) not null,
  challenge ${blob},
  key_id varchar(200),
  chain ${blob},
  expires_at timestamp(6) with time zone not null,
  version bigint not null,
  constraint login_challenge_pk primary key (id),
  constraint login_challenge_state_uk unique (oauth_state)
);
create index login_challenge_expiry_ix on login_challenge (expires_at);
