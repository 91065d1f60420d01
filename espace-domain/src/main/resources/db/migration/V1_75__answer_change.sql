-- What was changed in a draft, field by field, to be taken back; goes when the file is signed.
-- The values are sealed like the answers themselves.
create sequence answer_change_seq start with 50 increment by 50;
create table answer_change (
  id bigint not null,
  case_file_id bigint not null,
  answers_version integer not null,
  kind varchar(20) not null,
  path varchar(400) not null,
  row_position integer not null,
  value_before ${blob} not null,
  value_after ${blob} not null,
  changed_by varchar(64) not null,
  changed_at timestamp(6) with time zone not null,
  undone boolean not null,
  constraint answer_change_pk primary key (id),
  constraint answer_change_case_file_fk foreign key (case_file_id) references case_file (id)
);
-- The last changes of a draft.
create index answer_change_file_ix on answer_change (case_file_id, answers_version, id);

-- Which pages of a draft are open, and at which step.
create sequence draft_reader_seq start with 50 increment by 50;
create table draft_reader (
  id bigint not null,
  case_file_id bigint not null,
  tab varchar(36) not null,
  ssn varchar(64) not null,
  step varchar(200) not null,
  seen_at timestamp(6) with time zone not null,
  constraint draft_reader_pk primary key (id),
  constraint draft_reader_uk unique (case_file_id, tab),
  constraint draft_reader_case_file_fk foreign key (case_file_id) references case_file (id)
);
