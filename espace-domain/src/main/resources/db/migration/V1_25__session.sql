-- The sessions of holders, so that one can be ended from another browser and on any node.
create sequence browser_session_seq start with 50 increment by 50;
create table browser_session (
  id bigint not null,
  key_hash varchar(64) not null,
  ssn varchar(64) not null,
  fingerprint varchar(64) not null,
  door varchar(20) not null,
  browser varchar(100) not null,
  started_at timestamp(6) with time zone not null,
  seen_at timestamp(6) with time zone not null,
  open_until timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  end_reason varchar(20),
  constraint browser_session_pk primary key (id),
  constraint browser_session_key_uk unique (key_hash)
);
-- A holder's open sessions, and those to be forgotten.
create index browser_session_ssn_ix on browser_session (ssn, open_until);
