-- eSpaces that two operators give to a new administrator.
create sequence recovery_seq start with 50 increment by 50;
create table recovery (
  id bigint not null primary key,
  espace_id bigint not null,
  candidate varchar(64) not null,
  proof ${blob} not null,
  opened_by varchar(64) not null,
  opened_at timestamp(6) with time zone not null,
  confirm_from timestamp(6) with time zone not null,
  state varchar(10) not null,
  closed_by varchar(64),
  closed_at timestamp(6) with time zone,
  version bigint not null,
  constraint recovery_espace_fk foreign key (espace_id) references espace (id)
);
create index recovery_espace_ix on recovery (espace_id, state);
