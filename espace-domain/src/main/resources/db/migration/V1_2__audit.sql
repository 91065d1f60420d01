-- Who did, viewed or was denied what. Rows are only ever added; no foreign keys, so that a line stands
-- whatever happens to what it is about.
create sequence audit_line_seq start with 50 increment by 50;
create table audit_line (
  id bigint not null,
  happened_at timestamp(6) with time zone not null,
  actor varchar(64) not null,
  verb varchar(120) not null,
  espace_id bigint,
  file_number varchar(14),
  outcome varchar(10) not null,
  reason varchar(20),
  constraint audit_line_pk primary key (id)
);
create index audit_line_espace_ix on audit_line (espace_id, happened_at, id);
create index audit_line_actor_ix on audit_line (actor, happened_at, id);
