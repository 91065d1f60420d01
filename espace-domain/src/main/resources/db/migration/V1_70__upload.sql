-- Files that people hand in, in parts of equal length except the last; the parts and the names are sealed.
create sequence received_file_seq start with 50 increment by 50;
create table received_file (
  id bigint not null,
  file_key varchar(36) not null,
  espace_id bigint not null,
  name ${blob} not null,
  fingerprint varchar(64) not null,
  announced_size bigint not null,
  received_size bigint not null,
  media_type varchar(100),
  sha256 varchar(64),
  state varchar(10),
  finding ${blob},
  attempts integer not null,
  scan_due_at timestamp(6) with time zone,
  received_by varchar(64) not null,
  begun_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null,
  version bigint not null,
  constraint received_file_pk primary key (id),
  constraint received_file_key_uk unique (file_key)
);
-- What waits for the scanner, the longest due first.
create index received_file_scan_ix on received_file (scan_due_at);

create table received_file_part (
  file_id bigint not null,
  ordinal integer not null,
  content ${blob} not null,
  constraint received_file_part_pk primary key (file_id, ordinal),
  constraint received_file_part_file_fk foreign key (file_id) references received_file (id) on delete cascade
);

-- The files that belong to a case file, each in a place that the procedure names.
create sequence attachment_seq start with 50 increment by 50;
create table attachment (
  id bigint not null,
  case_file_id bigint not null,
  place varchar(60) not null,
  received_file_id bigint not null,
  issued_on date,
  added_by varchar(64) not null,
  added_at timestamp(6) with time zone not null,
  version bigint not null,
  constraint attachment_pk primary key (id),
  constraint attachment_once unique (received_file_id),
  constraint attachment_case_file_fk foreign key (case_file_id) references case_file (id),
  constraint attachment_received_file_fk foreign key (received_file_id) references received_file (id)
);
create index attachment_case_file_ix on attachment (case_file_id, id);
