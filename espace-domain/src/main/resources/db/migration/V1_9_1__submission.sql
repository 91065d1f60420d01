-- From the prepared document to the desk: what is signed, what was sent, and its way there.
create sequence prepared_document_seq start with 50 increment by 50;
create table prepared_document (
  id bigint not null primary key,
  case_file_id bigint not null,
  document_id bigint not null,
  instance ${blob} not null,
  desk varchar(60) not null,
  procedure_title varchar(300) not null,
  business_name varchar(300) not null,
  prepared_by varchar(64) not null,
  prepared_at timestamp(6) with time zone not null,
  signed_document_id bigint,
  constraint prepared_document_once unique (case_file_id),
  constraint prepared_document_file_fk foreign key (case_file_id) references case_file (id)
);

create sequence submission_seq start with 50 increment by 50;
create table submission (
  id bigint not null primary key,
  case_file_id bigint not null,
  instance ${blob} not null,
  instance_hash varchar(64) not null,
  signed_document_id bigint not null,
  sent_by varchar(64) not null,
  sent_at timestamp(6) with time zone not null,
  constraint submission_once unique (case_file_id),
  constraint submission_file_fk foreign key (case_file_id) references case_file (id)
);

create sequence receipt_seq start with 50 increment by 50;
create table receipt (
  id bigint not null primary key,
  case_file_id bigint not null,
  ordinal integer not null,
  kind varchar(20) not null,
  happened_at timestamp(6) with time zone not null,
  evidence_hash varchar(64) not null,
  constraint receipt_ordinal_once unique (case_file_id, ordinal),
  constraint receipt_file_fk foreign key (case_file_id) references case_file (id)
);

create sequence outbox_entry_seq start with 50 increment by 50;
create table outbox_entry (
  id bigint not null primary key,
  file_number varchar(14) not null,
  created_at timestamp(6) with time zone not null,
  attempts integer not null,
  due_at timestamp(6) with time zone not null,
  done_at timestamp(6) with time zone,
  constraint outbox_entry_once unique (file_number)
);
-- What still waits, the longest due first.
create index outbox_entry_due on outbox_entry (done_at, due_at);
