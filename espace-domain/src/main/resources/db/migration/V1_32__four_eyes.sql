-- Subject areas in which whoever prepared a file may not sign it.
create sequence four_eyes_seq start with 50 increment by 50;
create table four_eyes (
  id bigint not null,
  espace_id bigint not null,
  compartment varchar(20) not null,
  constraint four_eyes_pk primary key (id),
  constraint four_eyes_uk unique (espace_id, compartment),
  constraint four_eyes_espace_fk foreign key (espace_id) references espace (id)
);

-- Who changed the answers last, and who made the document that waits for the signature.
alter table case_file add column answered_by varchar(64);
alter table case_file add column prepared_by varchar(64);
