-- What a business told once and need not tell again.
create sequence safe_entry_seq start with 50 increment by 50;
create table safe_entry (
  id bigint not null,
  espace_id bigint not null,
  entry_key varchar(60) not null,
  content ${blob} not null,
  source varchar(20) not null,
  valid_until date,
  changed_at timestamp(6) with time zone not null,
  changed_by varchar(64) not null,
  version bigint not null,
  constraint safe_entry_pk primary key (id),
  constraint safe_entry_espace_fk foreign key (espace_id) references espace (id),
  constraint safe_entry_key_uk unique (espace_id, entry_key)
);
