-- Chains the lines of each eSpace (chain 0: those of no eSpace), so that a line changed, removed or
-- moved later is found. A line is added without number and hash; the sealer gives it both.
alter table audit_line add column desk varchar(60);
alter table audit_line add column mandatary varchar(200);
alter table audit_line add column salt varchar(32);
alter table audit_line add column chain bigint default 0 not null;
alter table audit_line add column line_number bigint;
alter table audit_line add column hash varchar(64);
-- What is about a file belongs to the log of the file's eSpace.
update audit_line
  set espace_id = (select f.espace_id from case_file f where f.number = audit_line.file_number)
  where espace_id is null and file_number is not null;
update audit_line set chain = espace_id where espace_id is not null;
alter table audit_line alter column chain drop default;
alter table audit_line add constraint audit_line_number_uk unique (chain, line_number);
-- What waits for its seal, in the order of sealing.
create index audit_line_waiting_ix on audit_line (line_number, happened_at, id);

-- Where each chain ends.
create table audit_chain (
  chain bigint not null,
  line_number bigint not null,
  hash varchar(64) not null,
  sealed_at timestamp(6) with time zone not null,
  constraint audit_chain_pk primary key (chain)
);

-- The one row that a sealer locks, so that of all servers one seals at a time.
create table audit_sealer (
  id integer not null,
  constraint audit_sealer_pk primary key (id)
);
insert into audit_sealer (id) values (1);
