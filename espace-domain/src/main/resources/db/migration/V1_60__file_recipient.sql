-- The desks to which a file goes, each with its own state: one form can go to several institutions.
create sequence file_recipient_seq start with 50 increment by 50;

create table file_recipient (
  id bigint not null primary key,
  case_file_id bigint not null,
  place integer not null,
  desk varchar(60) not null,
  state varchar(20) not null,
  changed_at timestamp(6) with time zone not null,
  constraint file_recipient_once unique (case_file_id, desk),
  constraint file_recipient_file_fk foreign key (case_file_id) references case_file (id)
);

insert into file_recipient (id, case_file_id, place, desk, state, changed_at)
  select -f.id, f.id, 1, f.desk, f.state, f.changed_at from case_file f where f.desk is not null;

-- A file comes to each desk once.
alter table desk_file drop constraint desk_file_once;
alter table desk_file add constraint desk_file_once unique (file_number, desk_code);

-- The codes of all desks for which a document is made, a blank between.
alter table prepared_document alter column desk set data type varchar(1300);
