-- Logins tell where they came in, and attempts that were refused are kept beside them.
alter table login_record add column ssn varchar(64);
alter table login_record add column fingerprint varchar(64);
alter table login_record add column title varchar(20);
alter table login_record add column door varchar(20) default 'CARD' not null;
alter table login_record add column browser varchar(100) default '' not null;
alter table login_record add column obstacle varchar(20);
update login_record set
  ssn = (select h.ssn from holder h where h.id = login_record.holder_id),
  fingerprint = (select c.fingerprint from holder_certificate c where c.id = login_record.certificate_id),
  title = (select c.title from holder_certificate c where c.id = login_record.certificate_id);
alter table login_record alter column ssn set not null;
alter table login_record alter column fingerprint set not null;
alter table login_record alter column title set not null;
-- Who was refused may be no holder yet, and its certificate is not kept.
alter table login_record alter column holder_id drop not null;
alter table login_record alter column certificate_id drop not null;
-- A holder's history, newest first.
create index login_record_ssn_ix on login_record (ssn, logged_in_at, id);
