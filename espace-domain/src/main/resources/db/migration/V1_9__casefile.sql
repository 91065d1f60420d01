-- Case files: one filing of one procedure by one eSpace, from draft to decision.
-- The answers (instance) and what the timeline says about persons are sealed.
create sequence case_file_seq start with 50 increment by 50;
create table case_file (
  id bigint not null,
  number varchar(14) not null,
  espace_id bigint not null,
  procedure_code varchar(60) not null,
  revision_id bigint not null,
  compartment varchar(20) not null,
  state varchar(20) not null,
  language varchar(2) not null,
  instance ${blob} not null,
  instance_version integer not null,
  rows_moved_in integer not null,
  prepared_version integer,
  prepared_hash varchar(64),
  desk varchar(60),
  created_at timestamp(6) with time zone not null,
  created_by varchar(64) not null,
  changed_at timestamp(6) with time zone not null,
  changed_by varchar(64) not null,
  version bigint not null,
  constraint case_file_pk primary key (id),
  constraint case_file_number_uk unique (number)
);
-- My files: an eSpace's files, the last changed first.
create index case_file_espace_ix on case_file (espace_id, changed_at, id);
-- The desk's list.
create index case_file_desk_ix on case_file (desk, changed_at, id);

create sequence timeline_event_seq start with 50 increment by 50;
create table timeline_event (
  id bigint not null,
  case_file_id bigint not null,
  happened_at timestamp(6) with time zone not null,
  kind varchar(20) not null,
  actor ${blob} not null,
  detail ${blob},
  constraint timeline_event_pk primary key (id),
  constraint timeline_event_case_file_fk foreign key (case_file_id) references case_file (id)
);
create index timeline_event_file_ix on timeline_event (case_file_id, happened_at, id);
