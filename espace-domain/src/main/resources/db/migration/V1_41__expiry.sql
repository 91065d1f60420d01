-- Who was warned that a certificate ends, each threshold of each certificate once.
create sequence expiry_warning_seq start with 50 increment by 50;
create table expiry_warning (
  id bigint not null primary key,
  fingerprint varchar(64) not null,
  threshold varchar(20) not null,
  warned_at timestamp(6) with time zone not null,
  constraint expiry_warning_once unique (fingerprint, threshold)
);
create index holder_certificate_end_ix on holder_certificate (valid_until);
create index login_record_certificate_ix on login_record (certificate_id, logged_in_at);

-- Work that only one server does, and once a day.
create table daily_run (
  name varchar(40) not null primary key,
  last_day date not null
);
insert into daily_run (name, last_day) values ('certificate-expiry', date '2026-01-01');
